import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { ColorScheme, Language, TextSize } from './session.view';

/** What is left out stays as it was. */
export class PreferencesDto {
  @IsOptional()
  @IsIn(['nb', 'nn', 'en', 'nb-lett'])
  language?: Language;

  @IsOptional()
  @IsIn([100, 115, 130, 150])
  textSize?: TextSize;

  @IsOptional()
  @IsIn(['auto', 'light', 'dark'])
  colorScheme?: ColorScheme;

  @IsOptional()
  @IsBoolean()
  onPaper?: boolean;
}
