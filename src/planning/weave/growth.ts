/** More points than any plan costs. */
export const UNREACHED = 0x3fffffff;

/**
 * The states and edges of a graph while it grows, layer by layer. The arrays are flat and open, so
 * that the loop over a day's options can write to them directly.
 */
export class Growth {
  /** First state of each layer that is begun. */
  readonly layerStart: number[] = [0];
  states = 0;
  /** Each state in packed bits, see `Numbering`. */
  memories: Int32Array = new Int32Array(STATES);
  standings: Int32Array = new Int32Array(STATES);
  fromStart: Int32Array = new Int32Array(STATES);
  cameFrom: Int32Array = new Int32Array(STATES);
  cameBy: Uint16Array = new Uint16Array(STATES);
  /** States whose edges have been added, and the first edge of each. */
  expanded = 0;
  edgeStart: Int32Array = new Int32Array(STATES);
  edges = 0;
  edgeTo: Int32Array = new Int32Array(EDGES);
  edgeOption: Uint16Array = new Uint16Array(EDGES);
  edgePoints: Int32Array = new Int32Array(EDGES);

  /** Makes room for so many more states and edges. */
  reserve(more: number): void {
    if (this.states + more > this.memories.length) {
      const size = this.memories.length * 2;
      this.memories = copied(this.memories, new Int32Array(size));
      this.standings = copied(this.standings, new Int32Array(size));
      this.fromStart = copied(this.fromStart, new Int32Array(size));
      this.cameFrom = copied(this.cameFrom, new Int32Array(size));
      this.cameBy = copied(this.cameBy, new Uint16Array(size));
      this.edgeStart = copied(this.edgeStart, new Int32Array(size));
    }
    if (this.edges + more > this.edgeTo.length) {
      const size = this.edgeTo.length * 2;
      this.edgeTo = copied(this.edgeTo, new Int32Array(size));
      this.edgeOption = copied(this.edgeOption, new Uint16Array(size));
      this.edgePoints = copied(this.edgePoints, new Int32Array(size));
    }
  }

  /** The edges added from here on belong to the next state. */
  openState(): void {
    this.edgeStart[this.expanded++] = this.edges;
  }

  /** Adds a state that nothing leads to yet. */
  addState(memories: number, standing: number): number {
    this.memories[this.states] = memories;
    this.standings[this.states] = standing;
    this.fromStart[this.states] = UNREACHED;
    return this.states++;
  }

  addEdge(from: number, option: number, to: number, cost: number): void {
    const points = (this.fromStart[from] as number) + cost;
    if (points < (this.fromStart[to] as number)) {
      this.fromStart[to] = points;
      this.cameFrom[to] = from;
      this.cameBy[to] = option;
    }
    this.edgeTo[this.edges] = to;
    this.edgeOption[this.edges] = option;
    this.edgePoints[this.edges++] = cost;
  }

  /** Takes back everything after the states of a layer. */
  cutAfterLayer(layer: number): void {
    const first = this.layerStart[layer] as number;
    this.states = this.layerStart[layer + 1] ?? this.states;
    if (this.expanded > first) {
      this.edges = this.edgeStart[first] as number;
      this.expanded = first;
    }
    this.layerStart.length = layer + 1;
  }
}

const STATES = 1 << 13;
const EDGES = 1 << 14;

function copied<Numbers extends Int32Array | Uint16Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
