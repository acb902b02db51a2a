import { IsIn, IsInt, Min, ValidateIf } from 'class-validator';

/** One step up or down, or straight to a place. */
export class MoveAgendaItemDto {
  @ValidateIf(({ place }: MoveAgendaItemDto) => place === undefined)
  @IsIn(['up', 'down'])
  direction?: 'up' | 'down';

  /** 1 first. */
  @ValidateIf(({ direction }: MoveAgendaItemDto) => direction === undefined)
  @IsInt()
  @Min(1)
  place?: number;

  @IsInt()
  @Min(1)
  version: number;
}
