"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const grouped = (number) => number.toLocaleString("en");

  /** Text as it is compared: without accents, in lower case. */
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  document.documentElement.classList.add("scripted");
  for (const one of all("[data-script]")) one.hidden = false;

  // Verdicts: those of a decision, and with all words of the search.
  const cards = all("#cards > .card").map((card) => ({ card, text: folded(card.textContent) }));
  const showCards = () => {
    const decision = document.querySelector("input[name=decision]:checked").value;
    const words = folded(byId("search-cards").value).split(/\s+/);
    let shown = 0;
    for (const { card, text } of cards) {
      const fits = (!decision || card.dataset.decision === decision) && words.every((word) => text.includes(word));
      card.hidden = !fits;
      shown += fits;
    }
    byId("found-cards").textContent = shown === cards.length ? "" : `${grouped(shown)} of ${grouped(cards.length)} shown`;
  };
  if (cards.length) {
    for (const one of all("input[name=decision]")) one.addEventListener("change", showCards);
    byId("search-cards").addEventListener("input", showCards);
    byId("search-cards").form.addEventListener("submit", (event) => event.preventDefault());
    // A browser may bring back what was chosen before.
    showCards();
    // A link to a card that is filtered out shows all again.
    window.addEventListener("hashchange", () => {
      const card = cards.find((one) => `#${one.card.id}` === location.hash);
      if (!card || !card.card.hidden) return;
      document.querySelector("input[name=decision][value='']").checked = true;
      byId("search-cards").value = "";
      showCards();
      card.card.scrollIntoView();
    });
  }

  // Copying, where the browser lets a page of a file do so by either way.
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  };
  for (const button of all(".copy")) {
    button.addEventListener("click", async () => {
      const done = await copied(byId(button.dataset.copy).textContent);
      button.focus();
      button.textContent = done ? "Copied" : "Mark and copy it by hand";
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
  }

  // Tables: a button in each header that orders by its column.
  const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  const MOST = 500;
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  /** What a cell is ordered by; null where it is empty. */
  const value = (cell, kind) => {
    if (kind === "date") return cell.querySelector("time")?.dateTime ?? null;
    const text = cell.dataset.value ?? cell.textContent.trim();
    if (text === "") return null;
    return kind === "number" ? Number(text.replaceAll(",", "")) : text;
  };

  const written = (cell, iso) => {
    if (!iso) return;
    const time = document.createElement("time");
    time.dateTime = iso;
    time.textContent = `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
    cell.append(time);
  };

  const isolated = (text) => {
    const element = document.createElement("bdi");
    element.textContent = text;
    return element;
  };

  /** A row of the data that goes with the page, in the shape of the rows that stand in it. */
  const drawn = ([url, name, company, position, connected, stranger, tie, messages, last, evidence], kinds) => {
    const row = document.createElement("tr");
    const cells = ["th", "td", "td", "td", "td", "td", "td"].map((tag) => row.appendChild(document.createElement(tag)));
    kinds.forEach((kind, place) => { cells[place].className = kind; });
    cells[0].scope = "row";
    if (url) {
      const link = document.createElement("a");
      Object.assign(link, { href: url, rel: "noopener noreferrer", referrerPolicy: "no-referrer", target: "_blank" });
      link.append(isolated(name || "(no name)"));
      cells[0].append(link);
    } else {
      cells[0].append(isolated(name || "(no name)"));
    }
    const job = document.createElement("span");
    job.className = "position";
    job.append(isolated(position));
    cells[2].append(isolated(company), " ", job);
    written(cells[3], connected);
    cells[1].className = `p p${Math.floor((stranger + 50) / 100)}`;
    const percent = document.createElement("b");
    percent.textContent = stranger < 5 ? "under 1 %" : stranger >= 995 ? "over 99 %" : `${Math.floor((stranger + 5) / 10)} %`;
    const word = document.createElement("span");
    word.textContent = tie;
    cells[1].append(percent, " ", word);
    if (messages) {
      const [received, sent] = messages;
      cells[4].textContent = received + sent ? `${grouped(received)} in, ${grouped(sent)} out` : "none";
    }
    written(cells[5], last);
    cells[6].textContent = evidence;
    return row;
  };

  const standing = (row, kinds) => ({
    row,
    values: kinds.map((kind, place) => (kind ? value(row.cells[place], kind) : null)),
    words: () => row.textContent,
  });

  const spare = (data) => {
    const [, name, company, position, connected, stranger, , messages, last, evidence] = data;
    const job = `${company} ${position}`.trim();
    return {
      data,
      values: [name || null, stranger, job || null, connected, messages ? messages[0] + messages[1] : null, last, null],
      words: () => `${name} ${company} ${position} ${evidence}`,
    };
  };

  /** Whether all words of a search are in a row, whose text is made ready when first asked for. */
  const fits = (row, words) => {
    row.text ??= folded(row.words());
    return words.every((word) => row.text.includes(word));
  };

  const order = (rows, place, kind, descending) => {
    const compare = kind === "text" ? collator.compare : (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const sign = descending ? -1 : 1;
    return rows.sort((a, b) => {
      const [one, other] = [a.values[place], b.values[place]];
      // Empty cells come last, whichever way.
      if (one === null || other === null) return (one === null) - (other === null);
      return sign * compare(one, other);
    });
  };

  for (const table of all("table[data-table]")) {
    const body = table.tBodies[0];
    const headers = [...table.tHead.rows[0].cells];
    const kinds = headers.map((header) => header.dataset.sort);
    const classes = ["", "p", "", "d", "m", "d", "e"];
    const rows = [...body.rows].map((row) => standing(row, kinds));
    const search = byId(table.dataset.search);
    const found = byId(table.dataset.found);
    let rest = byId(table.dataset.rest);
    let sorted = rows;

    /** Takes in the rows that go with the page as data, when they are first asked for. */
    const takeRest = () => {
      if (!rest) return;
      for (const data of JSON.parse(rest.textContent)) rows.push(spare(data));
      rest = null;
    };

    const say = (fitting, shown, of) => {
      if (!found) return;
      const cut = shown < fitting ? `, ${grouped(shown)} of them shown` : "";
      found.textContent = fitting < of || cut ? `${grouped(fitting)} of ${grouped(of)} fit${cut}` : "";
    };

    const show = () => {
      takeRest();
      const words = search ? folded(search.value).split(/\s+/).filter(Boolean) : [];
      const fitting = words.length ? sorted.filter((row) => fits(row, words)) : sorted;
      const shown = fitting.slice(0, MOST);
      for (const one of shown) one.row ??= drawn(one.data, classes);
      body.replaceChildren(...shown.map(({ row }) => row));
      say(fitting.length, shown.length, rows.length);
    };

    headers.forEach((header, place) => {
      const kind = kinds[place];
      if (!kind) return;
      // Laid over the whole header, whose own text stays: paper repeats that on each page.
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "order", ariaLabel: `Order by ${header.textContent}` });
      header.append(button);
      button.addEventListener("click", () => {
        const before = header.getAttribute("aria-sort");
        const descending = before ? before === "ascending" : kind !== "text";
        for (const other of headers) other.removeAttribute("aria-sort");
        header.setAttribute("aria-sort", descending ? "descending" : "ascending");
        takeRest();
        sorted = order([...rows], place, kind, descending);
        show();
      });
    });
    if (search) {
      search.addEventListener("input", show);
      search.form.addEventListener("submit", (event) => event.preventDefault());
    }
    // A browser may bring back what was searched for before.
    if (search?.value) show();
    else if (rest) found.textContent = `${grouped(rows.length)} of ${table.dataset.all} shown`;
  }

  // On paper everything is open.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    for (const one of opened) one.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
})();
