/** The same for every address, known or not. */
export class CodeRequestedView {
  sent: true;
}
