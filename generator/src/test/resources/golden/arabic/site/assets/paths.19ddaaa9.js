// Finds the shortest way between two people: breadth first over who knows whom, which is read when it is first needed.
"use strict";
(function () {
  const form = document.getElementById("finder");
  const way = document.getElementById("way");
  if (!form || !way) {
    return;
  }
  const names = document.getElementById("names");
  const MANY = 12;
  let reading = null;

  const words = JSON.parse(document.getElementById("words").textContent);
  const plurals = new Intl.PluralRules(words.language);

  /** A message with its gaps filled, by texts or elements. */
  function said(message, ...parts) {
    return message.split(/(\{\d\})/).filter(Boolean).map((piece) => /^\{\d\}$/.test(piece) ? parts[piece[1]] : piece);
  }

  function counted(key, number, ...more) {
    return said(words.texts[key + "." + plurals.select(number)] || words.texts[key + ".other"], String(number), ...more);
  }

  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();

  function plainName(id) {
    return id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  }

  function unpack(data) {
    const people = data.people.map((entry) => {
      const bar = entry.indexOf("|");
      const id = bar < 0 ? entry : entry.slice(0, bar);
      const name = bar < 0 ? plainName(id) : entry.slice(bar + 1);
      return { id, name, key: fold(name), knows: [] };
    });
    const levels = data.levels.length;
    data.bonds.forEach((list, first) => {
      let second = first;
      for (let i = 0; i < list.length; i += 2) {
        second += list[i];
        const kind = Math.floor(list[i + 1] / levels);
        const level = list[i + 1] % levels;
        people[first].knows.push({ to: second, kind, level });
        people[second].knows.push({ to: first, kind: data.inverse[kind], level });
      }
    });
    return { people, kinds: data.kinds, levels: data.levels, page: data.page };
  }

  function read() {
    reading = reading || fetch(form.dataset.source).then((answer) => {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.json();
    }).then(unpack);
    return reading;
  }

  function find(people, text) {
    const key = fold(text);
    let found = people.findIndex((one) => one.id === text);
    found = found >= 0 ? found : people.findIndex((one) => one.key === key);
    return found >= 0 ? found : people.findIndex((one) => key && one.key.includes(key));
  }

  /** The steps from one to the other; null when no way leads there. */
  function shortest(people, from, to) {
    const step = new Map([[from, null]]);
    const queue = [from];
    for (let i = 0; i < queue.length && !step.has(to); i++) {
      for (const bond of people[queue[i]].knows) {
        if (!step.has(bond.to)) {
          step.set(bond.to, { from: queue[i], bond });
          queue.push(bond.to);
        }
      }
    }
    if (!step.has(to)) {
      return null;
    }
    const steps = [];
    for (let last = step.get(to); last; last = step.get(last.from)) {
      steps.unshift(last);
    }
    return steps;
  }

  function link(graph, place) {
    const anchor = document.createElement("a");
    anchor.href = "../" + graph.people[place].id + "/" + graph.page;
    anchor.textContent = graph.people[place].name;
    return anchor;
  }

  function say(...parts) {
    const line = document.createElement("p");
    line.append(...parts);
    way.replaceChildren(line);
    return line;
  }

  function show(graph, from, to) {
    const steps = shortest(graph.people, from, to);
    if (!steps) {
      say(...said(words.texts["paths.noWay"], link(graph, from), link(graph, to)));
      return;
    }
    say(...counted("paths.found", steps.length, link(graph, from), link(graph, to)));
    const list = document.createElement("ol");
    list.className = "turns";
    for (const { from: before, bond } of steps) {
      const item = document.createElement("li");
      const level = graph.levels[bond.level];
      const towards = document.createElement("span");
      towards.append(...said(graph.kinds[bond.kind], link(graph, before)));
      item.append(...said(words.texts[level ? "paths.stepKnown" : "paths.step"], link(graph, bond.to), towards, level));
      list.append(item);
    }
    way.append(list);
  }

  function look() {
    const asked = [form.elements.from.value, form.elements.to.value];
    read().then((graph) => {
      const found = asked.map((text) => find(graph.people, text));
      const missing = found.indexOf(-1);
      if (missing >= 0) {
        say(...said(words.texts["paths.nobody"], asked[missing]));
        return;
      }
      form.elements.from.value = graph.people[found[0]].name;
      form.elements.to.value = graph.people[found[1]].name;
      show(graph, found[0], found[1]);
    }).catch(failed);
  }

  function failed() {
    reading = null;
    say(words.texts["paths.failed"]);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  form.addEventListener("input", (event) => {
    const key = fold(event.target.value);
    read().then(({ people }) => {
      const options = people.filter((one) => key && one.key.includes(key)).slice(0, MANY).map((one) => new Option("", one.name));
      names.replaceChildren(...options);
    }).catch(failed);
  });
  form.hidden = false;

  const asked = new URLSearchParams(window.location.search);
  const from = asked.get("from");
  if (from) {
    form.elements.from.value = plainName(from);
    form.elements.to.value = asked.get("to") || "";
    read().then(({ people }) => {
      const found = find(people, from);
      form.elements.from.value = found < 0 ? plainName(from) : people[found].name;
      if (asked.get("to")) {
        look();
      }
    }).catch(failed);
  }
})();
