import { DANISH, type FileOfWords, FRENCH, GERMAN, SPANISH } from "./rows.js";

const tenTwentyThirty = "(30 s @ easy effort + 20 s @ moderate effort + 10 s @ all out effort)";

const danish: FileOfWords = {
  shape: "a Danish table of three levels",
  settings: DANISH,
  sessions: [
    ["Løb 22 min i eget tempo", "easy 22 min"],
    [
      "Opvarming 8 min, 1 x 5 min interval, 6 min løb hjem",
      "intervals: 8 min warm-up + 1 x (5 min) + 6 min cool-down",
    ],
    [
      "12 min opvarming, 6 x 60m sprint (25s pause), løb hjem 12 min",
      "repetitions: 12 min warm-up + 6 x (60 m + 25 s rest) + 12 min cool-down",
    ],
    [
      "Opvarming 10 min,12 x 40m sprint m. 20s pause, løb 8 min hjem",
      "repetitions: 10 min warm-up + 12 x (40 m + 20 s rest) + 8 min cool-down",
    ],
    [
      "10 min opvarming, 4 x 3 min interval, 90s pause, 5 min løb hjem",
      "intervals: 10 min warm-up + 4 x (3 min + 90 s rest) + 5 min cool-down",
    ],
    [
      "Opvarming 10 min, 5 x 1,5 min interval med 1 min pause, nedjog 5 min",
      "intervals: 10 min warm-up + 5 x (90 s + 1 min rest) + 5 min cool-down",
    ],
    [
      "10 min opvarming, 8 min interval, 3 min pause, løb 10 min hjem",
      "intervals: 10 min warm-up + 8 min work + 3 min rest + 10 min cool-down",
    ],
    [
      "Opvarming 10 min, 4 x 10-20-30, løb 8 min hjem",
      `intervals: 10 min warm-up + 4 x ${tenTwentyThirty} + 8 min cool-down`,
    ],
    [
      "12 min opvarming, 3 x 5 10-20-30 (2 min pause), nedjog 8 min",
      `intervals: 12 min warm-up + 3 x (5 x ${tenTwentyThirty} + 2 min rest) + 8 min cool-down`,
    ],
    [
      "Opvarming 10 min, 5 / 3 / 1 min interval med 1 min pause, nedjog 5 min",
      "intervals: 10 min warm-up + 5 min work + 1 min rest + 3 min work + 1 min rest + 1 min work + 5 min cool-down",
    ],
    [
      "10 min opvarming, 1 x 5 min + 1 x 3 min interval, nedjog 5 min",
      "intervals: 10 min warm-up + 1 x (5 min) + 1 x (3 min) + 5 min cool-down",
    ],
    [
      "Opvarming 10 min, 2 x 5 min + 3 x 3 min interval, 5 min løb hjem",
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
    ["5km mit kurzen Sprints.", "~repetitions 5 km …"],
    ["25 min lockeres Traben.", "easy 25 min"],
    ["HALBMARATHON (21.1 km).", "race 21.1 km"],
    ["Long Run wieder auf 13 km.", "~long 13 km …"],
    ["Long Run auf 21 km (Generalprobe).", "~long 21 km …"],
    ["Umfang auf 60% senken.", "~other … ? unread-line"],
    ["Regeneratives Laufen (3x 4-6km).", "recovery 4-6 km | recovery 4-6 km | recovery 4-6 km"],
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
      "25 minutos en intervalos: 1 min trote / 1.5 min caminata.",
      "walk-run: 10 x (1 min work jog + 90 s walk)",
    ],
    ["20-25 minutos cambiando ritmos suaves.", "fartlek 20-25 min: 20-25 min @ easy effort"],
    ["caminata larga de 30-35 minutos.", "cross-training 30-35 min: 30-35 min steady walk"],
    ["bloques de trote de 6-10 minutos, pausas cortas.", "~easy: 6-10 min steady jog + ? rest …"],
    ["fuerza para correr mejor + caminata.", "strength mixed … | cross-training …"],
    ["carrera larga fácil de 35-45 minutos.", "long 35-45 min"],
    ["rodaje suave según sensaciones.", "easy"],
    ["30 minutos, en bloques de 10-15 minutos.", "~easy 30 min …"],
    ["trote continuo de 35 minutos.", "easy 35 min"],
    ["descanso o movilidad.", "rest"],
    ["GYM: PULL (Dorsal/Bíceps)", "strength core …"],
    ["GYM: LEGS (Sentadilla/Zancadas)", "strength heavy …"],
    [
      "Carrera (Calidad): calentamiento 12min + 4x1km a 4:50 min/km + vuelta a la calma 8min",
      "intervals: 12 min warm-up + 4 x (1000 m @ 4:50/km) + 8 min cool-down ? recovery-not-given",
    ],
    ["Bici (Rodillo): 50min Z2 constante (85-90 rpm)", "~cross-training 50 min: 50 min @ zone 2 …"],
    ["Natación (Vol): 1200m", "~cross-training 1200 m …"],
    [
      "BRICK: 25km Bici (Z2) + 4km Carrera (Ritmo objetivo 5:40)",
      "cross-training 25 km: 25 km @ zone 2 … | steady 4 km: 4 km @ 5:40/km",
    ],
    ["Tirada Larga: 14km Ritmo Z2 suave (6:20 min/km)", "~long 14 km: 14 km @ zone 2 …"],
  ],
};

const frenchDays: FileOfWords = {
  shape: "a French list of days",
  settings: FRENCH,
  sessions: [
    ["35mn Endurance", "easy 35 min"],
    ["2h15 Endurance", "easy 135 min"],
    ["45mn Endurance Nature", "easy 45 min"],
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
      "time-trial: 15 min warm-up or 15 min warm-up + 8 min @ 10k pace ? alternative-kept",
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
      "50mn Endurance + 2*5KM allure marathon, récup 3' + retour au calme",
      "steady: 50 min @ easy effort + 2 x (5 km @ marathon pace + 3 min recovery) + ? cool-down",
    ],
    ["2*4KM allure marathon", "steady: 2 x (4 km @ marathon pace) ? recovery-not-given"],
    ["MARATHON!!!", "race 42.195 km"],
    ["Repos", "rest"],
  ],
};

export const OTHER_LANGUAGES = [danish, german, spanish, frenchDays] as const;
