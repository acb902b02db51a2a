/** Whether this browser has asked for a code that may still be typed. */
export class CodeWaitingView {
  waiting: boolean;
}
