/** Somebody who can be named after @. */
export interface Named {
  personId: string;
  name: string;
}

/** Takes the first person named after @ out of a text: '@Rolf 1. des' names Rolf Sæbø when nobody else is Rolf. */
export function takeMention(
  text: string,
  people: readonly Named[],
): { personId: string | null; rest: string } {
  const at = text.indexOf('@');
  if (at < 0) return { personId: null, rest: text };
  const after = text.slice(at + 1);
  const person = longest(after, people) ?? onlyOne(after, people);
  if (!person) return { personId: null, rest: text };
  const rest = `${text.slice(0, at)}${after.slice(person.length)}`;
  return { personId: person.personId, rest: rest.replace(/\s+/g, ' ').trim() };
}

type Found = { personId: string; length: number };

function longest(after: string, people: readonly Named[]): Found | null {
  const typed = after.toLowerCase();
  const [found] = people
    .filter(({ name }) => typed.startsWith(name.toLowerCase()))
    .sort((a, b) => b.name.length - a.name.length);
  return found ? { personId: found.personId, length: found.name.length } : null;
}

/** A first name will do when only one has it. */
function onlyOne(after: string, people: readonly Named[]): Found | null {
  const word = /^[\p{L}-]+/u.exec(after)?.[0] ?? '';
  const known = people.filter(
    ({ name }) => name.split(' ')[0]?.toLowerCase() === word.toLowerCase(),
  );
  const [person] = known;
  return person && known.length === 1 ? { personId: person.personId, length: word.length } : null;
}
