/** The word lists of one language as text. */

import type { ListTexts } from '../list-texts.ts';
import between from './between.txt';
import clauses from './clauses.txt';
import labels from './labels.txt';
import media from './media.txt';
import negations from './negations.txt';
import onward from './onward.txt';
import persons from './persons.txt';
import pronouns from './pronouns.txt';
import publishing from './publishing.txt';
import reply from './reply.txt';
import roles from './roles.txt';
import source from './source.txt';
import speech from './speech.txt';
import stance from './stance.txt';
import stops from './stops.txt';
import tongues from './tongues.txt';

/** Sorani. */
export const ckb: ListTexts = {
  between,
  clauses,
  labels,
  media,
  negations,
  onward,
  persons,
  pronouns,
  publishing,
  reply,
  roles,
  source,
  speech,
  stance,
  stops,
  tongues,
};
