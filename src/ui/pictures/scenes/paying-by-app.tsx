import type { ReactNode } from "react";
import { PayBank } from "./paying-by-app/pay-bank.tsx";
import { PayCounting } from "./paying-by-app/pay-counting.tsx";
import { PayEvening } from "./paying-by-app/pay-evening.tsx";
import { PayMessage } from "./paying-by-app/pay-message.tsx";
import { PayOffer } from "./paying-by-app/pay-offer.tsx";
import { PayShop } from "./paying-by-app/pay-shop.tsx";
import { PayShopAgain } from "./paying-by-app/pay-shop-again.tsx";
import { PayWorkmate } from "./paying-by-app/pay-workmate.tsx";

const drawings = new Map<string, () => ReactNode>([
  ["pay-message", PayMessage],
  ["pay-shop", PayShop],
  ["pay-evening", PayEvening],
  ["pay-workmate", PayWorkmate],
  ["pay-shop-again", PayShopAgain],
  ["pay-offer", PayOffer],
  ["pay-counting", PayCounting],
  ["pay-bank", PayBank],
]);

export function Drawing({ id }: { id: string }) {
  // Made anew each time: an element that is kept holds on to all that was drawn of it.
  return drawings.get(id)?.();
}
