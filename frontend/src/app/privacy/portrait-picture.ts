/** What the server takes at most: pixels a side, and bytes. */
const MOST_PIXELS = 512;
const MOST_BYTES = 150_000;
const QUALITIES = [0.9, 0.75, 0.6, 0.4, 0.2];
const [SCAN, JFIF, LAST_NOTE, COMMENT] = [0xda, 0xe0, 0xef, 0xfe];

/**
 * A picture drawn anew: square, small, JPEG, and without what a camera writes in it. It happens here so that the
 * original never leaves the device.
 * @throws Error when the browser cannot read the picture
 */
export async function portraitOf(file: Blob): Promise<File> {
  const image = await createImageBitmap(file);
  try {
    const canvas = drawn(image);
    for (const quality of QUALITIES) {
      const bytes = withoutNotes(await jpegOf(canvas, quality));
      if (bytes.length <= MOST_BYTES) {
        return new File([bytes], 'portrait.jpg', { type: 'image/jpeg' });
      }
    }
    throw new Error('The picture does not get small enough');
  } finally {
    image.close();
  }
}

/** The square in the middle, a little above it where the picture is tall: there the face is. */
export function squareOf(width: number, height: number) {
  const side = Math.min(width, height);
  return { x: Math.round((width - side) / 2), y: Math.round((height - side) / 3), side };
}

function drawn(image: ImageBitmap): HTMLCanvasElement {
  const { x, y, side } = squareOf(image.width, image.height);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.min(side, MOST_PIXELS);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('The browser cannot draw');
  // What is see-through would turn black.
  brush.fillStyle = 'white';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, x, y, side, side, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  if (blob === null) throw new Error('The browser cannot write a JPEG');
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * A JPEG without comments and notes but the plain head: some browsers write a colour profile or an empty Exif note,
 * which the server refuses with all others.
 */
export function withoutNotes(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: number[][] = [[...jpeg.subarray(0, 2)]];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at + 1] !== SCAN) {
    const marker = jpeg[at + 1] ?? 0;
    const end = at + 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
    const isNote = (marker > JFIF && marker <= LAST_NOTE) || marker === COMMENT;
    if (!isNote) kept.push([...jpeg.subarray(at, end)]);
    at = end;
  }
  return new Uint8Array([...kept.flat(), ...jpeg.subarray(at)]);
}
