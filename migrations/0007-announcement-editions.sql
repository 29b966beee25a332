-- An announcement that was said is brought up to date as people join: under which name the platform
-- knows it, how often that has happened, and 1 while it has to happen again.
ALTER TABLE announcement ADD COLUMN message_id TEXT;
ALTER TABLE announcement ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
ALTER TABLE announcement ADD COLUMN outdated INTEGER NOT NULL DEFAULT 0;

CREATE INDEX announcement_outdated ON announcement (outdated) WHERE outdated = 1;
