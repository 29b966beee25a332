import { DANISH, type FileOfWords, FRENCH, GERMAN, SPANISH } from "./rows.js";

const tenTwentyThirty = "(30 s @ easy effort + 20 s @ moderate effort + 10 s @ all out effort)";

const danish: FileOfWords = {
  shape: "a Danish table of three levels",
  settings: DANISH,
  sessions: [
    ["Løb 22 min i eget tempo", "easy 22 min"],
    [
      "Løb 8 min opvarming, 1 x 5 min interval, løb 6 min hjem",
      "intervals: 8 min warm-up + 1 x (5 min) + 6 min cool-down",
    ],
    [
      "Løb 12 min opvarming, 6 x 60m sprint med 25s pause, løb 12 min hjem",
      "repetitions: 12 min warm-up + 6 x (60 m + 25 s rest) + 12 min cool-down",
    ],
    [
      "Løb 10 min opvarming,12 x 40m sprint med 20s pause, løb 8 min hjem",
      "repetitions: 10 min warm-up + 12 x (40 m + 20 s rest) + 8 min cool-down",
    ],
    [
      "Løb 10 min opvarming, 4 x 3 min interval med 90s pause, løb 5 min hjem",
      "intervals: 10 min warm-up + 4 x (3 min + 90 s rest) + 5 min cool-down",
    ],
    [
      "Løb 10 min opvarming, 5 x 1,5 min interval med 1 min pause, løb 5 min hjem",
      "intervals: 10 min warm-up + 5 x (90 s + 1 min rest) + 5 min cool-down",
    ],
    [
      "Løb 10 min opvarming, 8 min interval med 3 min pause, løb 10 min hjem",
      "intervals: 10 min warm-up + 8 min work + 3 min rest + 10 min cool-down",
    ],
    [
      "Løb 10 min opvarming, 4 x 10-20-30, løb 8 min hjem",
      `intervals: 10 min warm-up + 4 x ${tenTwentyThirty} + 8 min cool-down`,
    ],
    [
      "Løb 12 min opvarming, 3 x 5 10-20-30 med 2 min pause, løb 8 min hjem",
      `intervals: 12 min warm-up + 3 x (5 x ${tenTwentyThirty} + 2 min rest) + 8 min cool-down`,
    ],
    [
      "Løb 10 min opvarming, 5 / 3 / 1 min interval med 1 min pause, løb 5 min hjem",
      "intervals: 10 min warm-up + 5 min work + 1 min rest + 3 min work + 1 min rest + 1 min work + 5 min cool-down",
    ],
    [
      "Løb 10 min opvarming, 1 x 5 min + 1 x 3 min interval, løb 5 min hjem",
      "intervals: 10 min warm-up + 1 x (5 min) + 1 x (3 min) + 5 min cool-down",
    ],
    [
      "Løb 10 min opvarming, 2 x 5 min + 3 x 3 min interval, løb 5 min hjem",
      "intervals: 10 min warm-up + 2 x (5 min) + 3 x (3 min) + 5 min cool-down ? recovery-not-given",
    ],
  ],
};

const german: FileOfWords = {
  shape: "a German list of weeks",
  settings: GERMAN,
  sessions: [
    ["6 km locker (GA1, reden möglich).", "~easy 6 km …"],
    ['9 km "Long Run" (ganz langsam).', "long 9 km: 9 km @ very easy effort"],
    ["7 km.", "easy 7 km"],
    ["5 km (etwas zügiger).", "steady 5 km"],
    ["8 km (davon 4km im Ziel-Pace 5:30).", "steady 8 km: 4 km @ 5:30/km"],
    ["9 km (5km Ziel-Pace).", "steady 9 km: 5 km @ race pace"],
    [
      "Intervalle: 2km Einlaufen, 5x 800m schnell (4:50), 2km Auslaufen.",
      "intervals: 2 km warm-up + 5 x (800 m @ 4:50/km) + 2 km cool-down ? recovery-not-given",
    ],
    ["15 km (Kopfsache!).", "~easy 15 km …"],
    ["7km TDL.", "tempo 7 km"],
    ["17 km (Längster Lauf).", "long 17 km"],
    ["Intervalle 4x 1km schnell.", "intervals: 4 x (1000 m @ hard effort) ? recovery-not-given"],
    ["5km mit kurzen Sprints.", "~easy 5 km …"],
    ["25 min lockeres Traben.", "easy 25 min"],
    ["HALBMARATHON (21.1 km).", "race 21.1 km"],
    ["Regeneratives Laufen (3x 4-6km).", "recovery: 3 x (4-6 km)"],
    ["Long Run wieder auf 14 km.", "~long 14 km …"],
    ["26 km. (Trinken unterwegs üben!).", "~easy 26 km …"],
    ["33 km. (Optional, nur wenn du fit bist.)", "~easy optional 33 km …"],
  ],
};

const spanish: FileOfWords = {
  shape: "a Spanish week",
  settings: SPANISH,
  sessions: [
    [
      "25 minutos con intervalos 1 min trote / 1.5 min caminata.",
      "walk-run: 10 x (1 min work jog + 90 s walk)",
    ],
    ["20-25 minutos cambiando ritmos suaves.", "~easy 20-25 min …"],
    ["caminata larga de 30-35 minutos.", "cross-training 30-35 min: 30-35 min steady walk"],
    ["bloques de 6-10 minutos de trote con pausas cortas.", "~easy: 6-10 min steady jog …"],
    ["sesión de fuerza para corredores + caminata.", "strength mixed … | cross-training: ? walk …"],
    ["carrera larga fácil de 35-45 minutos.", "long 35-45 min: 35-45 min @ easy effort"],
    ["trote suave según sensaciones.", "~easy …"],
    ["30 minutos con bloques continuos de 10-15 minutos.", "~easy 30 min …"],
    ["trote continuo de 35 minutos.", "easy 35 min"],
    ["descanso o movilidad.", "rest"],
    ["GYM: PULL (Dorsal/Bíceps)", "strength core …"],
    ["GYM: LEGS (Sentadilla/Zancadas)", "strength heavy …"],
    [
      "Carrera (Calidad): 12min calentamiento + 4x1km (4:50 min/km) + 8min vuelta calma",
      "intervals: 12 min warm-up + 4 x (1000 m @ 4:50/km) + 8 min cool-down ? recovery-not-given",
    ],
    ["Bici (Rodillo): 50min Z2 constante (85-90 rpm)", "cross-training 50 min: 50 min @ zone 2 …"],
    ["Natación (Vol): 1200m", "cross-training 1200 m …"],
    [
      "BRICK: 25km Bici (Z2) + 4km Carrera (Ritmo objetivo 5:40)",
      "cross-training 25 km: 25 km @ zone 2 … | steady 4 km: 4 km @ 5:40/km",
    ],
    ["Tirada Larga: 14km Ritmo Z2 suave (6:20 min/km)", "long 14 km: 14 km @ 6:20/km"],
  ],
};

const frenchSessions: FileOfWords = {
  shape: "a French list of sessions with a label and a tab",
  settings: FRENCH,
  sessions: [
    ["EF\tFooting 50'", "easy 50 min"],
    [
      "80-85FCM\t3 * 8' à 80-85%FCM avec R=3'",
      "intervals: 3 x (8 min @ 80-85% max hr + 3 min recovery)",
    ],
    ["SL\t1h20 à 70-75%FCM", "long 80 min: 80 min @ 70-75% max hr"],
    [
      'VMA-100\tFooting de 15-25 minutes suivi de 2 séries de 7 fois 40"-20" à 100-105%VMA avec 4 minutes de récupération entre chaque série.',
      "intervals: 15-25 min @ easy effort + 2 x (7 x (40 s @ 100-105% vma pace + 20 s recovery) + 4 min recovery)",
    ],
    [
      "VMA-95\tFooting de 15-25 minutes suivi de 2 séries de 6 fois 300m à 95%VMA avec une récupération de 1 minute entre les 300m et 4 minutes entre chaque série.",
      "intervals: 15-25 min @ easy effort + 2 x (6 x (300 m @ 95% vma pace + 1 min recovery) + 4 min recovery)",
    ],
    [
      "VMA-95\tFooting de 25 minutes suivi de 2 séries de 4 fois 600m à 95%VMA avec une récupération de 1minutes30 entre les 600m et 3 minutes entre les séries",
      "intervals: 25 min @ easy effort + 2 x (4 x (600 m @ 95% vma pace + 90 s recovery) + 3 min recovery)",
    ],
    [
      "SL-80/85\tSortie longue de 1h10 dont 2 fois 12 minutes à 80-85%FCM avec une récupération de 3 minutes entre chaque effort",
      "long 70 min: 2 x (12 min @ 80-85% max hr + 3 min recovery)",
    ],
    [
      "SL-85/90\tSL 1h15 dont 25 minutes de footing suivi de 3 fois 9 minutes à 85-90FCM avec une récupération de 2 minutes entre chaque effort. Finir en footing lent",
      "~long 75 min: 25 min @ easy effort + 3 x (9 min @ 85-90% max hr + 2 min recovery) …",
    ],
    ["EF\tFooting de 40 minutes à 1 h", "easy 40-60 min"],
    ["EF\tFooting de 1 h à 65-75%FCM", "easy 60 min: 60 min @ 65-75% max hr"],
    [
      "SL-AS10\tSortie longue de 1h15 dont 25 minutes à 65-75%FCM suivi de 3 fois 1000m à allure spécifique 10 km et une récupération de 2 minutes entre chaque effort. Finir par du footing lent.",
      "~long 75 min: 25 min @ 65-75% max hr + 3 x (1000 m @ 10k pace + 2 min recovery) …",
    ],
    [
      "AS10\tFooting de 25 minutes suivi de 5 fois 1200m à allure spécifique 10 km et une récupération de 2 minutes entre chaque effort.",
      "intervals: 25 min @ easy effort + 5 x (1200 m @ 10k pace + 2 min recovery)",
    ],
    [
      "AS10\tParticipation à un 5 km préparatoire OU séance à allure spécifique 10 km avec 2000m-1000m et une récupération de 3 minutes entre chaque effort",
      "race 5 km: or 2 km work @ 10k pace + 3 min recovery + 1000 m work @ 10k pace ? alternative-kept",
    ],
    ["COMPET\tVotre 10 km", "race 10 km"],
  ],
};

const frenchDays: FileOfWords = {
  shape: "a French list of days",
  settings: FRENCH,
  sessions: [
    ["35mn Endurance", "easy 35 min"],
    ["2h15 Endurance", "easy 135 min"],
    ["45mn Endurance Nature", "~easy 45 min …"],
    [
      "20mn Echauffement + 8*30'-30'",
      "intervals: 20 min warm-up + 8 x (30 s + 30 s recovery) ? ambiguous",
    ],
    ["1h10 Endurance avec 15mn allure Marathon", "steady 70 min: 15 min @ marathon pace"],
    ["1h20 Endurance avec 6KM allure marathon", "steady 80 min: 6 km @ marathon pace"],
    [
      "20mn Echauffement + 10*300M avec repos 50s",
      "intervals: 20 min warm-up + 10 x (300 m + 50 s rest)",
    ],
    ["20mn Echauffement + 12mn allure Semi-Marathon", "tempo: 20 min warm-up + 12 min @ half pace"],
    [
      "15mn Echauffement + **Test VMA** ou 8mn allure 10K",
      "time-trial: 15 min warm-up or 8 min @ 10k pace ? alternative-kept",
    ],
    [
      "15mn Echauffement + 3*2KM allure semi, repos 90s",
      "intervals: 15 min warm-up + 3 x (2 km @ half pace + 90 s rest)",
    ],
    [
      "20mn Echauffement + 2*4KM allure marathon, repos 3'",
      "steady: 20 min warm-up + 2 x (4 km @ marathon pace + 3 min rest)",
    ],
    [
      "1h Endurance + 2*5KM allure marathon, repos 3' + retour au calme",
      "steady: 60 min @ easy effort + 2 x (5 km @ marathon pace + 3 min rest) + ? cool-down",
    ],
    ["2*4KM allure marathon", "steady: 2 x (4 km @ marathon pace) ? recovery-not-given"],
    ["MARATHON!!!", "race 42.195 km"],
    ["Repos", "rest"],
  ],
};

export const OTHER_LANGUAGES = [danish, german, spanish, frenchSessions, frenchDays] as const;
