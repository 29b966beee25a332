-- Group challenges. Whatever is known of a member hangs on the runner and goes with the runner.

CREATE TABLE challenge (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  teams INTEGER NOT NULL,
  shows TEXT NOT NULL,
  exercise TEXT NOT NULL,
  goal_m BIGINT,
  recap_time TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

-- A table of its own: the creator's name goes with the creator, the challenge stays.
CREATE TABLE challenge_creator (
  challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenge (id) ON DELETE CASCADE,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  name TEXT NOT NULL
);

CREATE INDEX challenge_creator_by_runner ON challenge_creator (runner_id);

-- The spaces that a challenge belongs to, each with its own number and channel.
CREATE TABLE challenge_place (
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  space TEXT NOT NULL,
  number INTEGER NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  PRIMARY KEY (challenge_id, space),
  UNIQUE (space, number)
);

CREATE TABLE challenge_invitation (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  holds_until BIGINT NOT NULL
);

CREATE INDEX challenge_invitation_by_challenge ON challenge_invitation (challenge_id);

CREATE TABLE challenge_member (
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  shown_as TEXT NOT NULL,
  name TEXT NOT NULL,
  team INTEGER NOT NULL,
  weekly_minutes INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  joined_at BIGINT NOT NULL,
  left_at BIGINT,
  PRIMARY KEY (challenge_id, runner_id)
);

CREATE INDEX challenge_member_by_runner ON challenge_member (runner_id);

-- One row for each day on which a board is looked at: sums up to that day, so that neither a change
-- of date nor the size of the group makes anybody count again.
CREATE TABLE challenge_day (
  challenge_id TEXT NOT NULL,
  runner_id TEXT NOT NULL,
  date TEXT NOT NULL,
  -- JSON: what the day asked for and what was done; null for the day after the last.
  tally TEXT,
  kept BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  percent INTEGER,
  marks INTEGER NOT NULL,
  team INTEGER NOT NULL,
  -- 1 while the member takes part, 0 while away.
  counted INTEGER NOT NULL,
  PRIMARY KEY (challenge_id, runner_id, date),
  FOREIGN KEY (challenge_id, runner_id)
    REFERENCES challenge_member (challenge_id, runner_id) ON DELETE CASCADE
);

CREATE INDEX challenge_day_by_percent
  ON challenge_day (challenge_id, date, counted, percent, team, kept, asked);

-- At which state of plan and log a runner's days were counted last.
CREATE TABLE counted_version (
  runner_id TEXT NOT NULL PRIMARY KEY REFERENCES runner (id) ON DELETE CASCADE,
  version TEXT NOT NULL
);

-- What is to be said to groups, and when it was said.
CREATE TABLE announcement (
  key TEXT NOT NULL PRIMARY KEY,
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  space TEXT NOT NULL,
  kind TEXT NOT NULL,
  week INTEGER NOT NULL,
  due_at BIGINT NOT NULL,
  said_at BIGINT
);

CREATE INDEX announcement_by_due ON announcement (said_at, due_at);
CREATE INDEX announcement_by_challenge ON announcement (challenge_id);

-- Unusual entries that their runner was asked about and confirmed.
CREATE TABLE confirmed_entry (
  entry_id TEXT NOT NULL PRIMARY KEY REFERENCES log_entry (id) ON DELETE CASCADE
);

-- One-time codes that join accounts, as fingerprints.
CREATE TABLE link_code (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  holds_until BIGINT NOT NULL
);

CREATE TABLE link_try (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  tried_at BIGINT NOT NULL
);

CREATE INDEX link_try_by_account ON link_try (platform, workspace, external_id, tried_at);
