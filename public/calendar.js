"use strict";

const korean = navigator.language.toLowerCase().startsWith("ko");
const locale = korean ? "ko" : "en";
const today = new Date();
let shown = new Date(today.getFullYear(), today.getMonth(), 1);

const byId = (id) => document.getElementById(id);
const format = (date, options) => new Intl.DateTimeFormat(locale, options).format(date);
// 2 January 2022 was a Sunday.
const weekdays = Array.from({ length: 7 }, (_, day) => new Date(2022, 0, 2 + day));

function cell(day) {
  const td = document.createElement("td");
  if (day === undefined) return td;
  td.textContent = String(day);
  const date = new Date(shown.getFullYear(), shown.getMonth(), day);
  if (date.toDateString() === today.toDateString()) td.setAttribute("aria-current", "date");
  return td;
}

function week(days) {
  const tr = document.createElement("tr");
  tr.append(...days.map(cell));
  return tr;
}

function draw() {
  byId("month").textContent = format(shown, { year: "numeric", month: "long" });
  const length = new Date(shown.getFullYear(), shown.getMonth() + 1, 0).getDate();
  const first = shown.getDay();
  const rows = Math.ceil((first + length) / 7);
  const dayAt = (place) => (place < 0 || place >= length ? undefined : place + 1);
  byId("weeks").replaceChildren(
    ...Array.from({ length: rows }, (_, row) =>
      week(Array.from({ length: 7 }, (_, column) => dayAt(row * 7 + column - first))),
    ),
  );
}

function move(months) {
  shown = new Date(shown.getFullYear(), shown.getMonth() + months, 1);
  draw();
}

function start() {
  document.documentElement.lang = locale;
  byId("weekdays").replaceChildren(
    ...weekdays.map((date) => {
      const th = document.createElement("th");
      th.scope = "col";
      th.textContent = format(date, { weekday: "short" });
      return th;
    }),
  );
  byId("previous").setAttribute("aria-label", korean ? "이전 달" : "Previous month");
  byId("next").setAttribute("aria-label", korean ? "다음 달" : "Next month");
  byId("previous").addEventListener("click", () => move(-1));
  byId("next").addEventListener("click", () => move(1));
  draw();
}

start();
