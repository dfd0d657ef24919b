/** How many vacancies a town has open at once: as a lively bank of a town of 100,000 has. */
const VACANCIES = 120;

/** A town's volunteer work, on the towns, people and organisations of `seed.ts`. */
export const VACANCIES_OPEN = `
  create temp table looked_for as
    select t.id as tenant_id, t.slug as town, v.n, pg_temp.id_of(t.slug || ' vacature ' || v.n) as id, date_trunc('milliseconds', now() - v.n * interval '9 hours') as published_at,
           (array['Gastvrouw voor de open tafel', 'Chauffeur voor de voedselbank', 'Kippen voeren in de buurttuin', 'Taalmaatje voor een nieuwkomer'])[1 + v.n % 4] || ' ' || v.n as title
      from town t, generate_series(1, ${VACANCIES}) as v (n);
  insert into item (tenant_id, id, kind, author_id, organisation_id, slug, title, body, status, whole_town, published_at, last_activity_at, idempotency_key, created_at)
    select tenant_id, id, 'vacancy', pg_temp.id_of(town || ' mens ' || 1 + n % 60), pg_temp.id_of(town || ' club ' || 1 + n % 12), 'vacature-' || n, title, 'Je werkt met een vast groepje. Ervaring hoeft niet, we leren je alles.', 'published', true,
           published_at, published_at, gen_random_uuid(), published_at from looked_for order by published_at;
  insert into vacancy (tenant_id, item_id, tasks, commitment, hours, days, parts, skills, target_groups, neighbourhood_id, place, expires_on)
    select tenant_id, id, array['Helpen waar het nodig is', 'Een praatje maken'], 'lasting', 1 + n % 6, array[1 + n % 7]::smallint[], array[(array['morning', 'afternoon', 'evening'])[1 + n % 3]],
           array[(array['hosting', 'driving', 'animals', 'language'])[1 + n % 4]], array[(array['lonely', 'low-income', 'children', 'newcomers'])[1 + n % 4]],
           case when n % 3 > 0 then pg_temp.id_of(town || ' wijk ' || 1 + n % 9) end, 'Buurthuis De Lantaarn', current_date + 30 from looked_for;
  insert into item_audience (tenant_id, item_id, neighbourhood_id, kind, listed_at) select tenant_id, id, null, 'vacancy', published_at from looked_for order by published_at;
  insert into search_entry (tenant_id, kind, subject_id, title, body, words, neighbourhood_ids, published_at, vector)
    select tenant_id, 'vacancy', id, title, '', lower(title), '{}', published_at, setweight(to_tsvector('samen_dutch', title), 'A') from looked_for order by published_at`;
