import type { Adjustment, SwapWish } from "../../domain/adjustment.js";
import type { IsoDate } from "../../domain/calendar.js";

const NO_WISH: SwapWish = {
  surface: null,
  noEquipment: false,
  tenMinutes: false,
  easier: false,
};

/** All that the runner wished for a day; of two words on the place the newer one counts. */
export function swapWishOn(adjustments: readonly Adjustment[], date: IsoDate): SwapWish {
  return adjustments
    .filter((one) => one.kind === "swap")
    .filter((one) => one.date === date)
    .reduce(
      (all, { wish }) => ({
        surface: wish.surface ?? all.surface,
        noEquipment: all.noEquipment || wish.noEquipment,
        tenMinutes: all.tenMinutes || wish.tenMinutes,
        easier: all.easier || wish.easier,
      }),
      NO_WISH,
    );
}
