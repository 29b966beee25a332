import type { Adjustment, Surface, SwapWish } from "../../domain/adjustment.js";
import type { IsoDate } from "../../domain/calendar.js";

/** All that a runner wished for a day; the places in the order in which they were told. */
type DayWishes = Omit<SwapWish, "surface"> & { readonly surfaces: readonly Surface[] };

const NO_WISHES: DayWishes = {
  surfaces: [],
  noEquipment: false,
  tenMinutes: false,
  easier: false,
};

/** The wishes of a day together: each swap adds to those before it. */
export function swapWishesOn(adjustments: readonly Adjustment[], date: IsoDate): DayWishes {
  return adjustments
    .filter((one) => one.kind === "swap")
    .filter((one) => one.date === date)
    .reduce(
      (all, { wish }) => ({
        surfaces: wish.surface === null ? all.surfaces : [...all.surfaces, wish.surface],
        noEquipment: all.noEquipment || wish.noEquipment,
        tenMinutes: all.tenMinutes || wish.tenMinutes,
        easier: all.easier || wish.easier,
      }),
      NO_WISHES,
    );
}
