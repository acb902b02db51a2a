import { squareOf, withoutNotes } from './portrait-picture';

const part = (marker: number, ...content: number[]) => [
  0xff,
  marker,
  0,
  content.length + 2,
  ...content,
];
const START = [0xff, 0xd8];
const HEAD = part(0xe0, 0x4a, 0x46);
const REST = [...part(0xdb, 1, 2), ...part(0xda, 9), 0x12, 0xff, 0x00, 0xff, 0xd9];

describe('A portrait before it is sent', () => {
  it('loses places, profiles and comments, and keeps its head and its picture', () => {
    const told = [...part(0xe1, 7, 7, 7), ...part(0xe2, 8), ...part(0xfe, 6, 6)];
    const jpeg = new Uint8Array([...START, ...HEAD, ...told, ...REST]);
    expect([...withoutNotes(jpeg)]).toEqual([...START, ...HEAD, ...REST]);
  });

  it('stays as it is when it tells nothing', () => {
    const jpeg = new Uint8Array([...START, ...HEAD, ...REST]);
    expect([...withoutNotes(jpeg)]).toEqual([...jpeg]);
  });

  it('is cut square, above the middle where the picture is tall', () => {
    expect(squareOf(900, 600)).toEqual({ x: 150, y: 0, side: 600 });
    expect(squareOf(600, 900)).toEqual({ x: 0, y: 100, side: 600 });
    expect(squareOf(300, 300)).toEqual({ x: 0, y: 0, side: 300 });
  });
});
