/**
 * How wide the letters of the bundled sans serif are, in thousandths of the type size, from U+0020 to U+007E.
 * Instrument Sans at weight 600, the widest that slides set; `tests/browser/advance.test.ts` holds it to the font.
 */
// biome-ignore format: one table
export const advances: readonly number[] = [
  193, 295, 449, 727, 637, 786, 768, 256, 439, 439, 430, 544, 275, 493, 275, 444, 677, 387, 557, 579, 615, 581, 615, 561,
  598, 619, 275, 275, 544, 544, 544, 580, 867, 733, 645, 747, 755, 630, 594, 764, 725, 254, 427, 712, 589, 898, 725, 794,
  667, 806, 664, 637, 664, 704, 733, 1087, 707, 700, 631, 439, 444, 439, 544, 466, 354, 558, 621, 552, 621, 571, 370, 621,
  612, 260, 260, 558, 260, 941, 612, 597, 621, 621, 390, 494, 406, 604, 536, 800, 587, 536, 513, 439, 234, 439, 544,
]
