// Writes cases of what V8, an implementation of ECMA-262, matches: node v8.mjs SEED COUNT > cases.jsonl
let seed = Number(process.argv[2]);
const count = Number(process.argv[3]);

function below(limit) { // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % limit;
}

const pick = (...choices) => choices[below(choices.length)];
const times = (limit, make) => Array.from({ length: below(limit) }, make).join("");
const atoms = ["a", "b", "1", " ", "é", "😀", "_", "\\n", ".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\/", "\\u0061", "\\x31", "\\u{1F600}", "\\ud83d\\ude00",
  "\\t", "\\cJ", "\\p{L}", "\\P{Ll}", "\\p{gc=Nd}", "[]", "[^]"];
const members = ["a", "b", "a-z", "0-9", "\\w", "\\S", "\\d", "\\n", "é", "😀", "😀-😂", "\\-", "^", "_", "\\u0061-\\u0062", "\\b", "\\p{Lu}", "."];
const assertions = ["^", "$", "\\b", "\\B"];
const quantifiers = ["*", "+", "?", "*?", "+?", "{2}", "{0,2}", "{1,}", "{0}", "{2,3}?"];

function atom(depth) {
  const kind = below(10);
  if (depth === 0 || kind < 4) return pick(...atoms);
  if (kind < 6) return `[${pick("", "", "^")}${times(3, () => pick(...members))}${pick(...members)}]`;
  return `(${pick("", "?:", "?<n" + below(1e6) + ">")}${disjunction(depth - 1)})`;
}

function term(depth) {
  const kind = below(20);
  if (kind < 3) return pick(...assertions);
  if (kind < 4 && depth > 0) return `(${pick("?=", "?!", "?<=", "?<!")}${disjunction(depth - 1)})`;
  return atom(depth) + (below(3) === 0 ? pick(...quantifiers) : "");
}

const disjunction = depth => Array.from({ length: pick(1, 1, 1, 2, 3) }, () => times(4, () => term(depth))).join("|");
const characters = ["a", "a", "b", "z", "A", "1", "1", "9", " ", "_", "\n", "\r", "\u2028", "é", "É", "١", "😀", "😁", "\u00a0", "-", "/", "^", "."];

// 22.2.7.2, RegExpBuiltinExec, with AdvanceStringIndex: a search tries the places between code points. (V8 on its own also finds \B within a surrogate pair.)
function matches(regex, value) {
  const places = [0];
  for (const character of value) places.push(places.at(-1) + character.length);
  return places.some(place => ((regex.lastIndex = place), regex.test(value)));
}

for (let index = 0; index < count;) {
  const pattern = pick("", "^") + disjunction(3) + pick("", "$");
  let regex;
  try { regex = new RegExp(pattern, "uy"); } catch { continue; }
  const values = [...new Set(Array.from({ length: 24 }, () => times(7, () => pick(...characters))))];
  process.stdout.write(JSON.stringify({
    pattern,
    accepted: values.filter(value => matches(regex, value)),
    rejected: values.filter(value => !matches(regex, value)),
  }) + "\n");
  index++;
}
