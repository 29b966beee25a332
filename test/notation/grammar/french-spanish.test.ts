import { describe, expect, it } from "vitest";
import { drawn, fileIn } from "./drawn.js";

type Rows = readonly (readonly [words: string, reading: string])[];

const french: Rows = [
  ["Footing 45'", "easy 45 min"],
  ["Footing de 50 minutes", "easy 50 min"],
  ["Footing de 45 min à 1 h", "easy 45-60 min"],
  ["1h10 endurance fondamentale", "easy 70 min"],
  ["Repos", "rest"],
  ["Sortie longue 1h30", "long 90 min"],
  [
    "Sortie longue de 1h20 dont 3 fois 8 minutes à 85%FCM, récup 2 min",
    "long 80 min: 3 x (8 min @ 85% max hr + 2 min recovery)",
  ],
  ["SL 1h25 à 65-75%FCM", "long 85 min: 85 min @ 65-75% max hr"],
  [
    "15' échauffement + 8 x 300 m récup 1'",
    "intervals: 15 min warm-up + 8 x (300 m + 1 min recovery)",
  ],
  [
    "20 mn échauffement + 2*10' seuil, R=2' + retour au calme",
    "tempo: 20 min warm-up + 2 x (10 min @ threshold pace + 2 min recovery) + ? cool-down",
  ],
  [
    '2 séries de 6 fois 30"-30" à 100%VMA avec 3 minutes de récup entre les séries',
    "intervals: 2 x (6 x (30 s @ 100% vma pace + 30 s recovery) + 3 min recovery)",
  ],
  ["10 x 200M, repos 40s", "intervals: 10 x (200 m + 40 s rest)"],
  ["20' + 10*30'-30'", "intervals: 20 min + 10 x (30 s + 30 s recovery) ? ambiguous"],
  ['12 x 45"-15"', "intervals: 12 x (45 s + 15 s recovery)"],
  ["3 x 2 km allure semi, récup 2'", "intervals: 3 x (2 km @ half pace + 2 min recovery)"],
  [
    "5 x 1000 m à allure spécifique 10 km, récup 90 s trot",
    "intervals: 5 x (1000 m @ 10k pace + 90 s jog)",
  ],
  ["6 x 1000 m à 4'15/km, 2 min de récup", "intervals: 6 x (1000 m @ 4:15/km + 2 min recovery)"],
  ["1h endurance avec 15 min allure marathon", "steady 60 min: 15 min @ marathon pace"],
  ["50 min footing + 6 lignes droites", "easy: 50 min @ easy effort + 6 x (? strides)"],
  ['Côtes : 10 x 30", descente en trottinant', 'hills: 10 x (30 s + ? jog "descente")'],
  [
    "2000m-1000m allure 10 km avec 3 min de récup",
    "intervals: 2 km work @ 10k pace + 3 min recovery + 1000 m work @ 10k pace",
  ],
  ["Renforcement musculaire 20 min", "strength mixed 20 min …"],
  ["Vélo 1h30", "cross-training 90 min …"],
  ["Semi-marathon !", "race 21.0975 km"],
  ["Compétition 10 km", "race 10 km"],
  ["80-85FCM 3 * 7' R=2'", "intervals: 3 x (7 min @ 80-85% max hr + 2 min recovery)"],
  [
    "Fractionné : 8 x 400 m à 95%VMA, 1 minute de récup",
    "intervals: 8 x (400 m @ 95% vma pace + 1 min recovery)",
  ],
];

const spanish: Rows = [
  ["5x500mRitmo: 1m50sRecup. 2m", "intervals: 5 x (500 m @ in 1:50 + 2 min recovery)"],
  ["Descanso", "rest"],
  ["Rodaje suave 40 min", "easy 40 min"],
  ["Trote continuo de 25 minutos", "easy 25 min"],
  ["Carrera continua 8 km", "easy 8 km"],
  ["Tirada larga 16 km", "long 16 km"],
  ["Carrera larga de 50-60 minutos", "long 50-60 min"],
  ["6 x 800 m a ritmo 5k, rec. 90 s", "intervals: 6 x (800 m @ 5k pace + 90 s recovery)"],
  ["8 series de 300 m, recuperación 1 min", "intervals: 8 x (300 m + 1 min recovery)"],
  [
    "10 min calentamiento + 4 x 1 km (4:30 min/km), 2 min trote + 10 min vuelta a la calma",
    "intervals: 10 min warm-up + 4 x (1000 m @ 4:30/km + 2 min jog) + 10 min cool-down",
  ],
  [
    "20 minutos con intervalos 1 min trote / 1 min caminata",
    "walk-run: 10 x (1 min work jog + 1 min walk)",
  ],
  [
    "30-35 minutos con intervalos 2 min trote / 1.5 min caminata",
    "~walk-run 30-35 min: 2 min work jog + 90 s walk …",
  ],
  ["Cuestas 8 x 20 s, bajando caminando", 'hills: 8 x (20 s + ? walk "bajando")'],
  ["6 km progresivo", "progression 6 km"],
  ["8 km + 5 progresivos de 80 m", "easy: 8 km + 5 x (80 m strides)"],
  ["Fartlek 30 min", "fartlek 30 min"],
  ["12 km ritmo maratón", "steady 12 km: 12 km @ marathon pace"],
  ["Fuerza 30 min", "strength mixed 30 min"],
  ["Bici 60 min", "cross-training 60 min …"],
  ["Descanso o 20 min de trote suave", "easy optional 20 min"],
  ["Media maratón", "race 21.0975 km"],
  ["Test de 3 km", "time-trial 3 km"],
];

describe("the reading of sessions", () => {
  it.each(french)("French: %j is %s", (words, reading) => {
    expect(drawn(words, fileIn("fr"))).toBe(reading);
  });

  it.each(spanish)("Spanish: %j is %s", (words, reading) => {
    expect(drawn(words, fileIn("es"))).toBe(reading);
  });
});
