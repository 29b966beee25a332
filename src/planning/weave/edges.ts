/** The edges of the graph while it grows: flat arrays that double when they are full. */
export class Edges {
  #starts = new Int32Array(1024);
  #states = 0;
  #to = new Int32Array(4096);
  #option = new Uint16Array(4096);
  #points = new Int32Array(4096);
  #length = 0;

  /** The edges added from here on belong to the next state. */
  openState(): void {
    if (this.#states === this.#starts.length)
      this.#starts = grown(this.#starts, new Int32Array(this.#states * 2));
    this.#starts[this.#states++] = this.#length;
  }

  add(to: number, option: number, points: number): void {
    if (this.#length === this.#to.length) {
      const size = this.#length * 2;
      this.#to = grown(this.#to, new Int32Array(size));
      this.#option = grown(this.#option, new Uint16Array(size));
      this.#points = grown(this.#points, new Int32Array(size));
    }
    this.#to[this.#length] = to;
    this.#option[this.#length] = option;
    this.#points[this.#length] = points;
    this.#length++;
  }

  done(): {
    readonly edgeStart: Int32Array;
    readonly edgeTo: Int32Array;
    readonly edgeOption: Uint16Array;
    readonly edgePoints: Int32Array;
  } {
    return {
      edgeStart: this.#starts.subarray(0, this.#states),
      edgeTo: this.#to.subarray(0, this.#length),
      edgeOption: this.#option.subarray(0, this.#length),
      edgePoints: this.#points.subarray(0, this.#length),
    };
  }
}

function grown<Numbers extends Int32Array | Uint16Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
