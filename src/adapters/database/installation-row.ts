export interface SlackInstallationRow {
  readonly workspace: string;
  readonly sealed: string;
  readonly kept_at: number;
}
