-- Workspaces that installed Lunge over OAuth. The tokens are sealed with a key that is not here.

CREATE TABLE slack_installation (
  workspace TEXT NOT NULL PRIMARY KEY,
  sealed TEXT NOT NULL,
  kept_at BIGINT NOT NULL
);
