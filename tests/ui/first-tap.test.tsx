import { render, screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ActionButton } from "../../src/ui/components/action-button.tsx";

it("takes the first of two quick taps, and every press of a key", async () => {
  const press = vi.fn();
  render(<ActionButton onPress={press}>on</ActionButton>);
  const button = screen.getByRole("button");
  await userEvent.dblClick(button);
  expect(press).toHaveBeenCalledTimes(1);
  button.focus();
  await userEvent.keyboard("{Enter}{Enter}");
  expect(press).toHaveBeenCalledTimes(3);
});
