import { IsIn, IsOptional } from 'class-validator';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

export class WitnessDto {
  /** Language of the words below the head; bokmål when not given. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: (typeof LANGUAGES)[number];
}
