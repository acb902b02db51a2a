import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

/** One task, and who takes it; null while nobody does. */
export class HandOverDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  task: string;

  @IsOptional()
  @IsUUID()
  toPersonId?: string | null;
}

/** The language of the certificate. */
export class CertificateQueryDto {
  @IsOptional()
  @IsIn(['nb', 'nn', 'en'])
  language?: 'nb' | 'nn' | 'en';
}
