import { Injectable } from '@angular/core';
import type { CaseFilesView, Problem } from '../../api/schema';
import { ApiProblem, offlineProblem } from '../../kernel/api-problem';

/** What a file may be, by how its name ends. Computers without Word do not know what a DOCX is, so nobody asks them. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};
export const MOST_BYTES = 20 * 1024 * 1024;

/** The type a file is sent as; null for what is not taken. */
export function typeOf(name: string): string | null {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}

/** Sends a file as the whole body, telling how far it has come; `fetch` cannot tell that. */
@Injectable({ providedIn: 'root' })
export class FileSender {
  /** @param share hears of the part sent, 0 to 100. @throws ApiProblem */
  send(path: string, file: File, share: (percent: number) => void): Promise<CaseFilesView> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('PUT', `/api${path}`);
      request.setRequestHeader('Content-Type', typeOf(file.name) ?? 'application/octet-stream');
      request.setRequestHeader('X-File-Name', encodeURIComponent(file.name.normalize('NFC')));
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => share(Math.round((loaded * 100) / total));
      request.onerror = () => reject(new ApiProblem(offlineProblem()));
      request.onload = () => {
        if (request.status === 200) resolve(request.response as CaseFilesView);
        else reject(new ApiProblem(problemOf(request)));
      };
      request.send(file);
    });
  }
}

function problemOf({ status, response }: XMLHttpRequest): Problem {
  const body = response as Problem | null;
  return typeof body?.type === 'string'
    ? body
    : { type: '/problems/unexpected', title: 'Unexpected answer', status };
}
