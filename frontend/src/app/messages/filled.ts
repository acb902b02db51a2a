/** A text with its fields, as the server has it. */
interface Text {
  subject: string;
  body: string;
}

const FIELD = /\{([a-zA-Z]+)\}/g;

/** The text with examples where its fields stand, as the server would put the real values. */
export function filled({ subject, body }: Text, examples: Readonly<Record<string, string>>): Text {
  const put = (part: string) =>
    part.replace(FIELD, (field, name: string) => examples[name] ?? field);
  return { subject: put(subject), body: put(body) };
}
