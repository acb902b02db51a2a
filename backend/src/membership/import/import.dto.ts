import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { COLUMN_WORDS, type ColumnName } from '../../texts/member-list-words';
import { LONGEST_CELL, MOST_LINES } from './raw-table';

const COLUMN_NAMES = Object.keys(COLUMN_WORDS);

export class ImportLineDto {
  /** Line in the file, or row of the worksheet. */
  @IsInt()
  @Min(1)
  @Max(1_100_000)
  line: number;

  /** In the order of the columns; cells that are left out at the end are empty. */
  @IsArray()
  @ArrayMaxSize(COLUMN_NAMES.length)
  @IsString({ each: true })
  @MaxLength(LONGEST_CELL, { each: true })
  cells: string[];
}

/** A list as the person has put it right: the file itself is kept nowhere. */
export class ImportListDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(COLUMN_NAMES, { each: true })
  columns: ColumnName[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ArrayUnique(({ line }: ImportLineDto) => line)
  @ValidateNested({ each: true })
  @Type(() => ImportLineDto)
  lines: ImportLineDto[];

  /** Why what the rules warn of is done all the same. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string | null;
}
