import { IsIn, IsOptional } from 'class-validator';
import { DeclarationLanguage } from './declaration-text';

export class DeclarationQueryDto {
  @IsOptional()
  @IsIn(['nb', 'nn', 'en', 'nb-lett'])
  language?: DeclarationLanguage;
}
