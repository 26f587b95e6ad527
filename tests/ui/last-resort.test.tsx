import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LastResortBoundary } from "#ui/components/last-resort-boundary.tsx";
import { LastResort } from "#ui/components/last-resort.tsx";

function Broken(): never {
  throw new Error("broken on purpose");
}

describe("the last resort", () => {
  it("stands in both languages without any translator, and offers a file", async () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const onSave = vi.fn();
    render(
      <LastResortBoundary
        show={(error) => (
          <LastResort
            report={String(error)}
            onReload={() => undefined}
            onLeave={() => undefined}
            onSave={onSave}
          />
        )}
      >
        <Broken />
      </LastResortBoundary>,
    );
    silent.mockRestore();
    const title = screen.getByRole("heading", { level: 1 });
    expect(title).toHaveTextContent("화면을 그리지 못했습니다");
    expect(title).toHaveTextContent("This screen could not be drawn");
    expect(screen.getByText(/broken on purpose/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /as a file/ }));
    expect(onSave).toHaveBeenCalledOnce();
  });
});
