/** A team as it stands when somebody joins. */
export interface TeamSize {
  /** 1, 2, 3 … */
  readonly team: number;
  readonly members: number;
  /** Sum of what its members' plans ask for in a week, in minutes. */
  readonly weeklyMinutes: number;
}

/**
 * The team for the next member: the smallest, and of those the one whose plans ask for least, so
 * that beginners and marathon runners mix. 0 where there are no teams.
 */
export function fairTeam(teams: readonly TeamSize[]): number {
  const [first] = [...teams].sort(
    (a, b) => a.members - b.members || a.weeklyMinutes - b.weeklyMinutes || a.team - b.team,
  );
  return first?.team ?? 0;
}
