/** A whole small file, and its sessions in order as worked out by hand from what it says. */
export interface FileOfSessions {
  readonly name: string;
  readonly text: string;
  /** `day session`, with `…` where the file's own words stay with the session. */
  readonly sessions: readonly string[];
}

const garmin: FileOfSessions = {
  name: "halves.yaml",
  text: `config:
  paces:
    slow: 7:00-6:10
    mid: 6:10-5:20
    goal: 4:55-5:05
  name_prefix: 'HM '

W01S01 Intervals:
- warmup: lap-button
- repeat 6:
  - interval: 600m in 2:42
  - recovery: 80s -- Jogging
- cooldown: 12min @ slow

W01S02 Jogging:
- interval: 50min @ slow
- other: 8min -- core and back

W01S03 Hills:
- warmup: lap-button
- repeat 12:
  - interval: 25s -- Up a gentle slope
  - recovery: lap-button -- Down again
- cooldown: 10min @ slow

W01S04 Long run:
- interval: 60min @ mid
- repeat 3:
  - interval: 10min @ goal
  - recovery: 150s -- Jogging

W02S01 Intervals:
- warmup: lap-button
- interval: 2000m in 9:20
- recovery: 2min -- Jogging
- interval: 1000m in 4:30
- cooldown: 12min @ slow

W02S02 Intervals:
- warmup: lap-button
- repeat 4:
  - interval: 1200m in 5:72
  - recovery: 200m in 1:30
- cooldown: 12min @ slow

W02S03 Jogging or rest:
- interval: 45min @ slow

W02S04 Goal pace:
- interval: 25min @ slow
- interval: 20min @ goal
- interval: 15min @ 6:00

W03S01 Jogging + accelerations:
- interval: 40min @ slow
- repeat 8:
  - interval: 80m -- Faster and faster
  - recovery: lap-button -- Walk back to the start
- cooldown: 8min @ slow

W03S02 Preparatory competition:
- interval: 15min @ mid
- interval: 10km in 48:00
- cooldown: 10min @ slow

W03S03 Recovery run:
- interval: 30min @ slow

W03S04 Race:
- interval: 21.1 in 105:00
`,
  sessions: [
    "any intervals: open warm-up + 6 x (600 m @ in 2:42 + 80 s jog) + 12 min cool-down @ 6:10-7:00/km …",
    "any easy: 50 min @ 6:10-7:00/km …",
    'any hills: open warm-up + 12 x (25 s "Up a gentle slope" + open recovery "Down again") + 10 min cool-down @ 6:10-7:00/km …',
    "any long: 60 min @ 5:20-6:10/km + 3 x (10 min @ 4:55-5:05/km + 150 s jog) …",
    "any intervals: open warm-up + 2 km work @ in 9:20 + 2 min jog + 1000 m work @ in 4:30 + 12 min cool-down @ 6:10-7:00/km …",
    'any intervals: open warm-up + 4 x (1200 m "in 5:72" + 200 m recovery @ in 1:30) + 12 min cool-down @ 6:10-7:00/km …',
    "any easy optional: 45 min @ 6:10-7:00/km …",
    "any steady: 25 min @ 6:10-7:00/km + 20 min @ 4:55-5:05/km + 15 min @ 6:00/km …",
    'any easy: 40 min @ 6:10-7:00/km + 8 x (80 m "Faster and faster" + open walk "Walk back to the start") + 8 min cool-down @ 6:10-7:00/km …',
    "any race: 15 min @ 5:20-6:10/km + 10 km work @ in 48:00 + 10 min cool-down @ 6:10-7:00/km …",
    "any recovery: 30 min @ 6:10-7:00/km …",
    "any race 21.1 km goal 1:45:00: 21.1 km work @ in 1:45:00 …",
  ],
};

const scheduled: FileOfSessions = {
  name: "two-lists.yaml",
  text: `settings:
  deleteSameNameWorkout: true

definitions:
  Base: 6:20-6:50
  Sharp: 3:40-4:10

workouts:
  sharp_short:
    - warmup: 12min @H(z2)
    - repeat(6):
      - run: 45sec @P($Sharp)
      - recovery: 400m
    - cooldown: 10min @H(z2)
  base_9k:
    - warmup: 1000m @H(z2)
    - run: 7000m @P($Base)
    - cooldown: 1000m @H(z2)

schedulePlan:
  start_from: 2025-03-03
  workouts:
    - base_9k
    - sharp_short
    - rest
    - base_9k
    - rest
    - base_9k
    - rest
`,
  sessions: [
    "Mon easy: 1000 m warm-up @ hr zone 2 + 7 km @ 6:20-6:50/km + 1000 m cool-down @ hr zone 2 …",
    "Tue intervals: 12 min warm-up @ hr zone 2 + 6 x (45 s @ 3:40-4:10/km + 400 m recovery) + 10 min cool-down @ hr zone 2 …",
    "Thu easy: 1000 m warm-up @ hr zone 2 + 7 km @ 6:20-6:50/km + 1000 m cool-down @ hr zone 2 …",
    "Sat easy: 1000 m warm-up @ hr zone 2 + 7 km @ 6:20-6:50/km + 1000 m cool-down @ hr zone 2 …",
  ],
};

const intervalsText: FileOfSessions = {
  name: "workouts.md",
  text: `# Some workouts

### Easy Hour

\`\`\`
Easy Hour

- 55m Z2 HR
\`\`\`

### Broken Tempo

\`\`\`
Broken Tempo

Warmup
- 12m Z2 HR

Main Set 4x
- 6m 90% pace
- 3m Z2 HR

Cooldown
- 8m Z1 HR
\`\`\`

### 500m Repeats

\`\`\`
500m Repeats

Warmup
- 12m Z2 HR

Main Set 6x
- 500m 106-109% pace
- 300m Z1 HR

Cooldown
- 8m Z1 HR
\`\`\`

### Hill Repeats

\`\`\`
Hill Repeats

Warmup
- 12m 70-74% pace

Main Set 7x
- 50s 96-99% pace
- 2m 60-65% pace
\`\`\`

### Long Run with Tempo

\`\`\`
Long Run with Tempo

- 40m Z2 HR
- 15m 86-89% pace
- 25m Z2 HR
\`\`\`

### Strides

\`\`\`
Easy Run with Strides

Main
- 35m Z2 HR

Strides 5x
- 15s 112% pace
- 45s Z1 HR
\`\`\`
`,
  sessions: [
    "any easy: 55 min @ hr zone 2 …",
    "any tempo: 12 min warm-up @ hr zone 2 + 4 x (6 min @ 90% threshold pace + 3 min recovery @ hr zone 2) + 8 min cool-down @ hr zone 1 …",
    "any intervals: 12 min warm-up @ hr zone 2 + 6 x (500 m @ 106-109% threshold pace + 300 m recovery @ hr zone 1) + 8 min cool-down @ hr zone 1 …",
    "any hills: 12 min warm-up @ 70-74% threshold pace + 7 x (50 s @ 96-99% threshold pace + 2 min recovery @ 60-65% threshold pace) …",
    "any long: 40 min @ hr zone 2 + 15 min @ 86-89% threshold pace + 25 min @ hr zone 2 …",
    "any easy: 35 min @ hr zone 2 + 5 x (15 s strides @ 112% threshold pace + 45 s recovery @ hr zone 1) …",
  ],
};

const oneRowADay: FileOfSessions = {
  name: "rows.csv",
  text: `\ufeff"Week","Phase","Date","Day","Type","Workout","Distance","Pace","Detail","RPE / Duration"
1,"Base",2026-03-02,Mon,run,"Easy run","6km","5:40-6:10/km","Talk all the way.","RPE 4/10"
1,"Base",2026-03-03,Tue,strength,"Strength A","","","Squats 3x8 / Lunges 3x10 / Glute bridges 3x12 / Plank 3x40s","35-40 min"
1,"Base",2026-03-04,Wed,run,"Intervals","9km","3:55-4:05/km reps","Warm-up 2km. 6x1km at 3:55-4:05/km, 75 sec jog recovery. Cool-down 1km.","RPE 8/10"
1,"Base",2026-03-05,Thu,rest,"Rest","","","Full rest or a short 15 min walk.",""
1,"Base",2026-03-06,Fri,run,"Tempo run","6km","4:20-4:30/km","Easy warm-up 2km, then 4km tempo. Cool-down 1km.","RPE 7/10"
1,"Base",2026-03-07,Sat,strength,"Strength B","","","Step-ups 3x8 / Band walks 3x12 / Calf raises 3x15","30 min"
1,"Base",2026-03-08,Sun,run,"Long run","13km","5:10-5:30/km","+1km on last week. Easy all the way.","RPE 5-6/10"
2,"Race",2026-03-09,Mon,rest,"Rest","","","Full rest.",""
2,"Race",2026-03-10,Tue,run,"Strides","4km","Race pace strides","Jog 3km easy + 5x80m strides @ race pace.","RPE 5/10"
2,"Race",2026-03-11,Wed,rest,"Rest","","","Rest.",""
2,"Race",2026-03-12,Thu,run,"Easy shakeout","3km","5:40-6:10/km","Very easy. No effort.","RPE 3/10"
2,"Race",2026-03-13,Fri,rest,"Rest","","","Rest. Lay out your kit.",""
2,"Race",2026-03-14,Sat,rest,"Rest","","","Rest.",""
2,"Race",2026-03-15,Sun,race,"RACE DAY","21.1km","Goal: 4:30/km","Hold back for the first 4km.","1:35:00 target"
`,
  sessions: [
    "Mon easy 6 km: 6 km @ 5:40-6:10/km …",
    "Tue strength heavy 35-40 min …",
    "Wed intervals 9 km: 2 km warm-up + 6 x (1000 m @ 3:55-4:05/km + 75 s jog) + 1000 m cool-down …",
    "Fri tempo: 2 km warm-up @ easy effort + 4 km work @ 4:20-4:30/km + 1000 m cool-down …",
    "Sat strength heavy 30 min …",
    "Sun long 13 km: 13 km @ 5:10-5:30/km …",
    "Tue easy 4 km: 3 km steady jog @ easy effort + 5 x (80 m strides @ race pace) …",
    "Thu recovery 3 km: 3 km @ 5:40-6:10/km …",
    "Sun race 21.1 km goal 1:35:00: 21.1 km @ 4:30/km …",
  ],
};

const titled: FileOfSessions = {
  name: "plan.yaml",
  text: `id: our_first_k
name: Our first kilometres
description: Made for a test.
units: km
source: https://example.org
type: 5K
schedule:
  - workouts:
      - title: ''
      - title: 'First session, time: 24 min'
        description: A 4-min walk, then a one-min jog and a 60-sec walk. Repeat 10 times.
      - title: Rest
      - title: 'Second session, time: 30 min'
        description: A 4-min walk, then a two-min jog and a one-min walk. Repeat 6 times.
      - title: Rest
      - title: Run 3km
        description: Run 3km
      - title: Walk 5km
`,
  sessions: [
    "Tue walk-run 24 min: 4 min walk + 10 x (1 min work jog + 1 min walk) …",
    "Thu walk-run 30 min: 4 min walk + 6 x (2 min work jog + 1 min walk) …",
    "Sat easy 3 km",
    "Sun cross-training 5 km: 5 km steady walk",
  ],
};

const events: FileOfSessions = {
  name: "runs.ics",
  text: [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "DTSTART;VALUE=DATE:20250401",
    "SUMMARY:First runs Week 1 Day 1",
    "DESCRIPTION:Warmup walk of five minutes\\, then jog 15 minutes",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "DTSTART;VALUE=DATE:20250405",
    "SUMMARY:Run - 3.5 miles",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "DTSTART;VALUE=DATE:20250403",
    "SUMMARY:3 miles Intervals",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "DTSTART;VALUE=DATE:20250404",
    "SUMMARY:Rest Day",
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\n"),
  sessions: [
    "Tue easy: 5 min warm-up walk + 15 min steady jog",
    "Thu intervals 3 mi",
    "Sat easy 3.5 mi",
  ],
};

const nested: FileOfSessions = {
  name: "plan.json",
  text: JSON.stringify([
    {
      title: "2 WEEKS TO GO",
      runs: [
        { runType: "RECOVERY RUN", runTitle: "Soft", items: ["20:00 Recovery Run"] },
        {
          runType: "SPEED RUN",
          runTitle: "Up and down",
          runSubtype: "Hill Workout",
          items: [
            "6:00 Warm Up",
            "0:50 10K Effort",
            "0:20 Mile Effort",
            "The series should be done 4 times",
            "Recover 1:40 after 10K effort & 0:50 after Mile effort",
          ],
        },
        {
          runType: "RECOVERY RUN",
          runTitle: "Two in one",
          items: [
            "18:00 Recovery Run",
            "SPEED RUN:",
            "Guided Run: Top Gear",
            "6:00 Warm Up",
            "40 seconds 10K Effort",
            "20 seconds Best Effort",
            "Do the series 4 x’s",
            "1:10 recovery after 10k effort, 50 seconds recovery after Best Effort",
          ],
        },
        {
          runType: "SPEED RUN",
          runTitle: "Even",
          runSubtype: "Tempo Run",
          items: ["7:00 Warm Up", "22:00 Tempo Run"],
        },
        { runType: "LONG RUN", runTitle: "Seven", items: ["11.5K/7 Mile Run"] },
      ],
    },
    {
      title: "1 WEEK TO GO",
      runs: [
        { runType: "RECOVERY RUN", runTitle: "Short", items: ["15:00 Run"] },
        { runType: "LONG RUN", runTitle: "Half Marathon Race", items: ["21.1K/13.1 Miles"] },
      ],
    },
  ]),
  sessions: [
    "any recovery 20 min …",
    "any hills: 6 min warm-up + 4 x (50 s @ 10k pace + 100 s recovery + 20 s @ mile pace + 50 s recovery) …",
    "any recovery 18 min …",
    "any intervals: 6 min warm-up + 4 x (40 s @ 10k pace + 70 s recovery + 20 s @ all out effort + 50 s recovery) …",
    "any tempo: 7 min warm-up + 22 min @ threshold pace …",
    "any long 11.5 km …",
    "any recovery 15 min …",
    "any race 21.0975 km …",
  ],
};

const plannedAndDone: FileOfSessions = {
  name: "weeks.md",
  text: `# Twelve kilometres

### Week 1: Mar 1-7, 2026

| Day | Planned | Actual | Notes |
| --- | --- | --- | --- |
| Sun Mar 1 | 9km Long Run (6:40-6:50 pace) | ✓ 9.1km @ 6:44 | Done |
| Mon Mar 2 | Rest | | |
| Tue Mar 3 | Easy Run | ✓ 5.2km @ 6:30 | Done |
| Wed Mar 4 | Rest | | |
| Thu Mar 5 | 4-5km Easy (6:45 pace) | | |
| Fri Mar 6 | Rest | | |
| Sat Mar 7 | Rest | | |
`,
  sessions: ["Sun long 9 km: 9 km @ 6:40-6:50/km", "Tue easy", "Thu easy 4-5 km: 4-5 km @ 6:45/km"],
};

const labelled: FileOfSessions = {
  name: "dix-kilometres.md",
  text: `# Dix kilomètres

### Semaine 1
- EF\tFooting 50'
- 80-85FCM\t3 * 8' à 80-85%FCM, R=3'
- SL\t1h20 à 70-75%FCM

### Semaine 2
- EF\tFooting de 40 minutes à 1 h
- VMA-100\tFooting 15-25 minutes puis 2 séries de 7 fois 40"-20" à 100-105%VMA, 4 minutes de récup entre les séries
- SL-80/85\tSortie longue 1h10 dont 2 fois 12 minutes à 80-85%FCM, récupération de 3 minutes

### Semaine 3
- EF\tFooting 1 h à 65-75%FCM
- VMA-95\tFooting 25 minutes puis 2 séries de 6 fois 300m à 95%VMA, récup de 1 minute entre les 300m et 4 minutes entre les séries
- SL-85/90\tSL 1h15 dont 25 minutes de footing, puis 3 fois 9 minutes à 85-90FCM, 2 minutes de récup entre chaque fraction. Terminer par un footing lent

### Semaine 4
- AS10\tFooting 25 minutes puis 5 fois 1200m à allure spécifique 10 km, 2 minutes de récup entre chaque
- VMA-95\tFooting 20 minutes puis 2 séries de 4 fois 600m à 95%VMA, 1minutes30 de récup entre les 600m et 3 minutes entre les séries
- SL-AS10\tSortie longue 1h15 dont 25 minutes à 65-75%FCM puis 3 fois 1000m à allure spécifique 10 km avec 2 minutes de récup entre chaque

### Semaine 5
- AS10\tCompétition de 5 km OU allure spécifique 10 km : 2000m-1000m et récup de 3 minutes
- EF\tFooting 30 minutes
- COMPET\tVotre 10 km
`,
  sessions: [
    "any easy 50 min",
    "any intervals: 3 x (8 min @ 80-85% max hr + 3 min recovery) …",
    "any long 80 min: 80 min @ 70-75% max hr",
    "any easy 40-60 min",
    "any intervals: 15-25 min @ easy effort + 2 x (7 x (40 s @ 100-105% vma pace + 20 s recovery) + 4 min recovery) …",
    "any long 70 min: 2 x (12 min @ 80-85% max hr + 3 min recovery) …",
    "any easy 60 min: 60 min @ 65-75% max hr",
    "any intervals: 25 min @ easy effort + 2 x (6 x (300 m @ 95% vma pace + 1 min recovery) + 4 min recovery) …",
    "any long 75 min: 25 min @ easy effort + 3 x (9 min @ 85-90% max hr + 2 min recovery) …",
    "any intervals: 25 min @ easy effort + 5 x (1200 m @ 10k pace + 2 min recovery) …",
    "any intervals: 20 min @ easy effort + 2 x (4 x (600 m @ 95% vma pace + 90 s recovery) + 3 min recovery) …",
    "any long 75 min: 25 min @ 65-75% max hr + 3 x (1000 m @ 10k pace + 2 min recovery) …",
    "any race 5 km: or 2 km work @ 10k pace + 3 min recovery + 1000 m work @ 10k pace …",
    "any easy 30 min",
    "any race 10 km",
  ],
};

export const FILES = [
  labelled,
  garmin,
  scheduled,
  intervalsText,
  oneRowADay,
  titled,
  events,
  nested,
  plannedAndDone,
] as const;
