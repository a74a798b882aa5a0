import type { Pool } from 'pg'

/** What people ask about, in the bench: words that come back, as they do. */
const things = [
  'trottoir',
  'lampadaire',
  'école',
  'passage piéton',
  'banc',
  'poubelle',
  'arbre',
  'bruit',
  'vélo',
  'cantine',
]
const places = [
  'rue de l’Aqueduc',
  'place du marché',
  'devant le gymnase',
  'avenue du Levant',
  'près de la gare',
]
const states = [
  'closed',
  'closed',
  'closed',
  'closed',
  'answered',
  'assigned',
  'drafted',
  'received',
  'forwarded',
  'merged',
]

/**
 * Ten thousand questions and sixty thousand messages about them: notes, words of who asked, answers.
 * Merged ones all lead to the first.
 */
export async function fillQuestions(pool: Pool, count: number, perQuestion: number): Promise<void> {
  await pool.query(
    `insert into department (id, name, position)
     select 'service-' || n, 'Service ' || n, n from generate_series(1, 8) n`,
  )
  await pool.query(
    `insert into question (id, door, received_at, subject, verbatim, language, wants_public, title,
       public_text, neighbourhood, theme, state, department, due_on, answer_due_on, published_at,
       answered_at, first_answered_at, merged_into, public_words, all_words)
     select id, 'web', at, title, said, 'fr', true, title, said, 'quartier-' || n % 5,
       (array['voirie','proprete','ecoles','eclairage','logement'])[n % 5 + 1], state,
       case when state = 'received' then null else 'service-' || n % 8 + 1 end,
       at::date + 14, at::date + 30, at + interval '1 day',
       case when state in ('closed', 'answered') then at + n % 40 * interval '1 day' end,
       case when state in ('closed', 'answered', 'forwarded') then at + n % 40 * interval '1 day' end,
       case when state = 'merged' then '00000000-0000-4000-8000-000000000000'::uuid end,
       lower(title || ' ' || said), lower(title || ' ' || said)
     from (
       select n, case when n = 0 then '00000000-0000-4000-8000-000000000000'::uuid
           else gen_random_uuid() end as id,
         now() - (n * 365.0 / $1) * interval '1 day' as at,
         case when n = 0 then 'closed' else ($2::text[])[n % 10 + 1] end as state,
         'Quand le ' || ($3::text[])[n % 10 + 1] || ' sera ' || (array['réparé','changé','nettoyé','éclairé','déplacé'])[n / 50 % 5 + 1] || ' ' || ($4::text[])[n / 10 % 5 + 1] as title,
         'Depuis ' || n || ' jours, ' || repeat('on attend une réponse et rien ne bouge. ', 6) as said
       from generate_series(0, $1 - 1) n
     ) as one order by n desc`,
    [count, states, things, places],
  )
  await pool.query(
    `insert into question_asker (id, question, asked_at, follow_hash, satisfied)
     select gen_random_uuid(), id, received_at, sha256(id::text::bytea),
       case when number % 3 = 0 then number % 2 = 0 end from question`,
  )
  await pool.query(
    `insert into question_note (id, question, text, at)
     select gen_random_uuid(), id, 'Relancé par téléphone.', received_at
     from question cross join generate_series(1, $1)`,
    [perQuestion - 2],
  )
  await pool.query(
    `insert into question_word (id, question, asker, text, at)
     select gen_random_uuid(), question, id, 'Toujours rien.', asked_at from question_asker`,
  )
  await pool.query(
    `insert into question_answer (id, question, text, at)
     select gen_random_uuid(), id, repeat('C’est réparé depuis lundi. ', 12), coalesce(answered_at, received_at)
     from question`,
  )
  await pool.query('vacuum analyze')
}
