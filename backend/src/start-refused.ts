/** The program cannot start as it is set up. The message is one sentence for whoever runs it; no stack is shown. */
export class StartRefused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartRefused';
  }
}
