/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { Jaring } from "../../../src/taskpane/parts/Jaring";

const Rusak = ({ rusak }: { rusak: boolean }) => {
  if (rusak) throw new Error("Loading chunk 7 failed.");
  return <p>isi</p>;
};
const lihat = (kunci: string, rusak: boolean) => (
  <>
    <h1>kepala</h1>
    <Jaring key={kunci} gagal={<p>belum dapat ditampilkan</p>}>
      <Rusak rusak={rusak} />
    </Jaring>
  </>
);

beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

it("what falls is replaced, the rest stays, and another place is tried anew", () => {
  const { rerender } = render(lihat("panduan", true));
  expect(screen.getByText("belum dapat ditampilkan")).toBeTruthy();
  expect(screen.getByText("kepala")).toBeTruthy();
  rerender(lihat("panduan", false));
  expect(screen.queryByText("isi")).toBeNull();
  rerender(lihat("periksa", false));
  expect(screen.getByText("isi")).toBeTruthy();
});
