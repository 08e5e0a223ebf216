/* Search in the reader's browser. It fetches the parts of an index that a question needs; docs/search.md tells how they are made. */
(() => {
  'use strict';

  const form = document.getElementById('search');
  const status = document.getElementById('found');
  const results = document.getElementById('results');
  const field = form.elements.q;
  const root = form.dataset.root;
  const KINDS = ['people', 'topics', 'places', 'pages', 'stories'];
  const messages = JSON.parse(document.getElementById('words').textContent);
  const plurals = new Intl.PluralRules(messages.language);
  const SHOWN = {people: 5, topics: 3, places: 3, pages: 5, stories: 10};
  const STEP = 10;
  const MOST_PARTS = 10;

  const once = (holder, key, made) => holder.has(key) ? holder.get(key) : holder.set(key, made()).get(key);

  /* What the site says in its own words: gaps are {0}, {1} and so on. */
  const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (gap, number) => parts[number]);
  const told = (key, ...parts) => fill(messages.texts[key], ...parts);
  const counted = (key, number) => fill(messages.texts[key + '.' + plurals.select(number)] || messages.texts[key + '.other'], number);

  /* Words, as the index has them: see Letters and Gathering in the generator. */

  const SPELT = {'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ß': 'ss', 'ς': 'σ'};
  const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const WORD = /(?:(?!\u02bc)[\p{L}\p{Nd}\p{M}\u00ad\u200b-\u200d\u2060])+/gu;
  const FOLDED = new Map();
  const NO_LETTER = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u02bc]|[^\p{L}\p{Nd}\p{M}]/gu;

  /* One character at a time, as the index was made: a whole text would fold to other words, such as a sigma at their end. */
  const fold = letter => once(FOLDED, letter, () =>
    letter.normalize('NFKD').replace(NO_LETTER, '').toLowerCase().replace(/[æœøłđðþıßς]/g, one => SPELT[one]));

  const wordsOf = text => {
    const words = [];
    for (const run of text.normalize('NFC').match(WORD) || []) {
      let word = '';
      for (const letter of run) {
        if (ALONE.test(letter)) {
          words.push(word, fold(letter));
          word = '';
        } else {
          word += fold(letter);
        }
      }
      words.push(word);
    }
    return words.filter(word => word.length > 1 || word && !/[a-z]/.test(word)).map(word => word.slice(0, 40));
  };

  /* The index. */

  class Changed extends Error {}

  let index = null;

  const unpack = async (name, check) => {
    const answer = await fetch('data/' + name + '.bin' + (check ? '?' + check : ''), {cache: check ? 'default' : 'no-cache'});
    if (!answer.ok) {
      throw answer.status === 404 && check ? new Changed(name) : new Error(told('search.answered', answer.status));
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
      return bytes;
    }
    const end = bytes.length - 8;
    if (check && parseInt(check, 16) !== (bytes[end] | bytes[end + 1] << 8)) {
      throw new Changed(name);
    }
    const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(whole).arrayBuffer());
  };

  const utf8 = new TextDecoder();

  const read = async () => {
    const lines = utf8.decode(await unpack('index', '')).split('\n');
    const [version, people, topics, places, plain, stories, inFile] = lines[0].split('\t').map(Number);
    if (version !== 2) {
      throw new Error(told('search.version'));
    }
    const starts = [0];
    [people, topics, places, plain, stories].forEach((count, i) => starts.push(starts[i] + count));
    let page = starts[4];
    const years = lines[1] ? lines[1].split(' ').map(run => run.split(':').map(Number)).map(([year, count]) => [year, page, page += count]) : [];
    const parts = lines.slice(3, -1).map(line => line.split('\t')).map(([first, check]) => ({first, check}));
    return {starts, years, inFile, parts, size: starts[5], checks: lines[2].match(/..../g) || [], pages: new Map()};
  };

  const number = (bytes, at) => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const one = bytes[at.at++];
      value |= (one & 127) << shift;
      if (one < 128) {
        return value;
      }
    }
  };

  const entries = part => part.entries || (part.entries = unpack('w' + index.parts.indexOf(part), part.check).then(bytes => {
    const all = [];
    const at = {at: 0};
    let word = '';
    while (at.at < bytes.length) {
      const same = number(bytes, at);
      const rest = number(bytes, at);
      word = word.slice(0, same) + utf8.decode(bytes.subarray(at.at, at.at += rest));
      const count = number(bytes, at);
      const size = number(bytes, at);
      all.push({word, count: count >> 1, common: count & 1, hits: bytes.subarray(at.at, at.at += size)});
    }
    return all;
  }));

  const hits = (entry, each) => {
    const at = {at: 0};
    let page = 0;
    while (at.at < entry.hits.length) {
      const one = number(entry.hits, at);
      page += one >>> 4;
      each(page, one & 15);
    }
  };

  /* The parts that may hold words from `word` on: the one it would be in, and with `all` those that begin with it. */
  const parts = (word, all) => {
    let low = 0;
    let high = index.parts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (index.parts[middle].first <= word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const found = low > 0 ? [index.parts[low - 1]] : [];
    for (; all && low < index.parts.length && index.parts[low].first.startsWith(word); low++) {
      found.push(index.parts[low]);
    }
    return found;
  };

  const rarity = count => Math.log(1 + (index.size - count + 0.5) / (count + 0.5));

  /* How well pages fit a word: as it is, and, weaker, words that begin with it, which together are as rare as the pages that have any of them. */
  const fits = async (word, begins) => {
    let from = parts(word, begins);
    const tooMany = from.length > MOST_PARTS;
    from = tooMany ? parts(word, false) : from;
    const all = (await Promise.all(from.map(entries))).flat();
    const scores = new Map();
    const exact = all.find(entry => entry.word === word);
    const longer = !tooMany && (begins || !exact) ? all.filter(entry => entry.word.startsWith(word) && entry !== exact) : [];
    longer.forEach(entry => hits(entry, (page, fit) => scores.set(page, Math.max(scores.get(page) || 0, fit))));
    const weight = 0.6 * rarity(scores.size);
    scores.forEach((fit, page) => scores.set(page, fit * weight));
    if (exact) {
      hits(exact, (page, fit) => scores.set(page, Math.max(scores.get(page) || 0, fit * rarity(exact.count))));
    }
    return {scores, optional: Boolean(exact && exact.common), tooMany};
  };

  const both = (lists, all) => {
    const joined = new Map();
    const narrow = lists.filter(list => !list.optional);
    const must = narrow.length > 0 ? narrow : lists;
    const first = must.reduce((one, other) => other.scores.size < one.scores.size ? other : one);
    for (const list of all ? [first] : must) {
      for (const page of list.scores.keys()) {
        if (!all || must.every(one => one.scores.has(page))) {
          joined.set(page, lists.reduce((sum, one) => sum + (one.scores.get(page) || 0), 0));
        }
      }
    }
    return joined;
  };

  const filter = async asked => {
    let inTopic = null;
    if (asked.topic) {
      inTopic = new Set();
      const all = (await Promise.all(parts('#' + asked.topic, false).map(entries))).flat();
      all.filter(entry => entry.word === '#' + asked.topic).forEach(entry => hits(entry, page => inTopic.add(page)));
    }
    const from = asked.from ? Number(asked.from) : -Infinity;
    const to = asked.to ? Number(asked.to) : Infinity;
    const dated = asked.from || asked.to;
    const spans = index.years.filter(([year]) => year && year >= from && year <= to);
    return page => {
      const kind = KINDS[index.starts.findIndex(start => start > page) - 1];
      const isStory = kind === 'stories';
      return (!asked.what || asked.what === kind) && (!inTopic || inTopic.has(page))
        && (!dated || isStory && spans.some(([, start, end]) => page >= start && page < end));
    };
  };

  const ask = async asked => {
    const begins = !/\s$/.test(asked.q);
    const lists = await Promise.all(asked.words.map((word, i) => fits(word, begins && i === asked.words.length - 1)));
    let joined = both(lists, true);
    const some = joined.size === 0 && lists.length > 1;
    joined = some ? both(lists, false) : joined;
    const may = await filter(asked);
    // Words that half of all pages have tell one sentence from another no better than they tell pages.
    const telling = asked.words.filter((word, i) => !lists[i].optional && rarity(lists[i].scores.size) > 0.7);
    asked.telling = telling.length > 0 ? telling : asked.words;
    const found = {some, tooMany: lists.some(list => list.tooMany)};
    KINDS.forEach((kind, i) => {
      found[kind] = [...joined].filter(([page]) => page >= index.starts[i] && page < index.starts[i + 1] && may(page))
        .sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([page]) => page);
    });
    return found;
  };

  const page = async number => {
    const file = Math.floor(number / index.inFile);
    const lines = await once(index.pages, file, async () => utf8.decode(await unpack('p' + file, index.checks[file])).split('\n'));
    const [title, path, when, who, lead] = lines[number % index.inFile].split('\t');
    return {title, href: root + path + form.dataset.file, when, who, lead};
  };

  /* What readers see. */

  const element = (name, kind, ...inside) => {
    const made = document.createElement(name);
    if (kind) {
      made.className = kind;
    }
    made.append(...inside);
    return made;
  };

  const isMeant = (word, words) => words.some(one => word === one || word.startsWith(one) && word.length < one.length * 3);

  /* The text, with the words that were looked for marked. */
  const marked = (text, words) => {
    const pieces = [];
    let end = 0;
    for (const found of text.matchAll(WORD)) {
      if (wordsOf(found[0]).some(word => isMeant(word, words))) {
        pieces.push(text.slice(end, found.index), element('mark', '', found[0]));
        end = found.index + found[0].length;
      }
    }
    return [...pieces, text.slice(end)];
  };

  const count = (text, words) => {
    const there = wordsOf(text);
    return words.filter(one => there.some(word => isMeant(word, [one]))).length;
  };

  /* The sentence of a story that has most of the words, from the story's own page. */
  const sentence = async (href, words) => {
    const answer = await fetch(href);
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    let best = '';
    let most = 0;
    for (const block of read.querySelectorAll('.standfirst, .prose :is(p, li, td)')) {
      for (const one of block.textContent.replace(/\s+/g, ' ').match(/.+?(?:[.!?…]["”’)]*(?= |$)|$)/g) || []) {
        const has = count(one, words);
        if (has > most) {
          most = has;
          best = one.trim();
        }
      }
    }
    if (best.length > 240) {
      const first = [...best.matchAll(WORD)].find(word => count(word[0], words) > 0);
      const start = first && first.index > 120 ? best.indexOf(' ', first.index - 100) + 1 : 0;
      best = (start > 0 ? '… ' : '') + best.slice(start, start + 240).replace(/\s\S*$/, '') + ' …';
    }
    return best;
  };

  const item = (one, words) => {
    const link = element('a', '', ...marked(one.title, words));
    link.href = one.href;
    const line = element('li', '', element('h3', '', link));
    line.append(element('p', 'who', [one.when, one.who].filter(Boolean).join(' · ')));
    return line;
  };

  let turn = 0;

  const excerpts = async (lines, asked, mine) => {
    for (const [line, one] of lines) {
      const text = await sentence(one.href, asked.telling).catch(() => '');
      if (mine !== turn) {
        return;
      }
      if (text) {
        line.querySelector('.excerpt').replaceChildren(...marked(text, asked.telling));
      }
    }
  };

  const list = async (kind, found, asked, mine) => {
    const most = (asked.what ? 2 * STEP : SHOWN[kind]) + (asked.more[kind] || 0);
    const pages = await Promise.all(found[kind].slice(0, most).map(page));
    const section = element('section', 'kind');
    const heading = element('h2', '', told(kind));
    heading.append(element('span', 'count', ' ' + found[kind].length));
    const lines = pages.map(one => [item(one, asked.telling), one]);
    section.append(heading, element('ul', 'hits', ...lines.map(([line]) => line)));
    if (kind === 'stories') {
      lines.forEach(([line, one]) => line.append(element('p', 'excerpt', ...marked(one.lead, asked.telling))));
    }
    if (found[kind].length > most) {
      const more = element('button', 'more', told('search.more.' + kind));
      more.type = 'button';
      more.addEventListener('click', () => {
        asked.more[kind] = (asked.more[kind] || 0) + STEP;
        answer(asked, most, kind);
      });
      section.append(more);
    }
    return {section, run: () => kind === 'stories' ? excerpts(lines, asked, mine) : null};
  };

  const say = text => {
    status.textContent = text;
  };

  const summary = (found, asked) => {
    const counts = KINDS.filter(kind => found[kind].length > 0)
      .map(kind => counted(kind, found[kind].length)).reverse();
    const hint = found.tooMany ? ' ' + told('search.tooMany') : '';
    if (counts.length === 0) {
      return told('search.nothing', asked.q.trim()) + hint;
    }
    return told(found.some ? 'search.some' : 'search.found', counts.join(told('list.comma'))) + hint;
  };

  const question = () => {
    const asked = {more: {}};
    for (const name of ['q', 'what', 'topic', 'from', 'to']) {
      asked[name] = form.elements[name].value;
    }
    asked.words = [...new Set(wordsOf(asked.q))].slice(0, 12);
    return asked;
  };

  const remember = asked => {
    const address = new URLSearchParams();
    for (const name of ['q', 'what', 'topic', 'from', 'to']) {
      if (asked[name].trim()) {
        address.set(name, asked[name].trim());
      }
    }
    history.replaceState(null, '', address.toString() ? '?' + address : location.pathname);
  };

  const show = async (asked, focusAt, focusKind) => {
    const mine = ++turn;
    if (asked.words.length === 0) {
      results.replaceChildren();
      say(asked.q.trim() ? told('search.short') : '');
      return;
    }
    index = index || await read();
    const found = await ask(asked);
    const lists = await Promise.all(KINDS.filter(kind => found[kind].length > 0).map(kind => list(kind, found, asked, mine)));
    if (mine !== turn) {
      return;
    }
    results.replaceChildren(...lists.map(one => one.section));
    say(summary(found, asked));
    if (focusKind) {
      const sections = KINDS.filter(kind => found[kind].length > 0);
      lists[sections.indexOf(focusKind)]?.section.querySelectorAll('a')[focusAt]?.focus();
    }
    lists.forEach(one => one.run());
  };

  const answer = async (asked, focusAt, focusKind) => {
    try {
      await show(asked, focusAt, focusKind).catch(async fault => {
        if (!(fault instanceof Changed)) {
          throw fault;
        }
        // The site was published anew while this page was open.
        index = null;
        await show(asked, focusAt, focusKind);
      });
    } catch (fault) {
      index = null;
      say(told('search.failed', fault.message));
    }
  };

  const search = () => {
    const asked = question();
    remember(asked);
    return answer(asked);
  };

  /* Down and up go from line to line, Escape back to the field. */
  const walk = event => {
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape' && at >= 0) {
      field.focus();
    } else if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === field) && links[at + 1]) {
      links[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (links[at - 1] || field).focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  const start = () => {
    const given = new URLSearchParams(location.search);
    for (const [name, value] of given) {
      if (form.elements[name] && value) {
        form.elements[name].value = value;
      }
    }
    form.hidden = false;
    let waiting = 0;
    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(search, 150);
    };
    form.addEventListener('input', soon);
    form.addEventListener('submit', event => {
      event.preventDefault();
      clearTimeout(waiting);
      search().then(() => results.querySelector('a')?.focus());
    });
    document.addEventListener('keydown', walk);
    if (field.value) {
      search();
    } else {
      field.focus();
    }
  };

  const refuse = why => {
    form.remove();
    say(why);
  };

  if (location.protocol === 'file:') {
    refuse(told('search.fromDisk'));
  } else if (!('DecompressionStream' in window)) {
    refuse(told('search.tooOld'));
  } else {
    start();
  }
})();
