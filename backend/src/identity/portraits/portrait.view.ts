/** One's own portrait. */
export class OwnPortraitView {
  /** The JPEG in base64; null when there is none. */
  picture: string | null;
  /** When it was put there, and with it agreed to; ISO instant. */
  putAt: string | null;
}
