-- Figures of every measure: one row for each province, and one over all provinces (province is null).
-- Where agencies add up in two ways (target 4 of plan 224: departments and communes) there is a row for each way.
--
-- numerator / denominator are sums over the lines that count, never the mean of percentages; for share-of-agencies they
-- are the agencies that meet the target and those that have a figure. A level or milestone has measured_value alone, and
-- only where a single agency gives it. is_met is null where there is no figure.
WITH figured AS (
  SELECT *,
    CASE WHEN counts = 1 AND status IN ('exceeded', 'met', 'not-yet-met', 'missed') THEN 1 ELSE 0 END AS has_figure,
    CASE WHEN counts = 1 AND status IN ('exceeded', 'met') THEN 1 ELSE 0 END AS meets
  FROM long_table
  WHERE kind = 'measure'
),
summed AS (
  SELECT
    plan, period, province, row_id, line_id, row_no, form, adding, comparator, threshold, scale,
    SUM(expected) AS expected,
    SUM(counts) AS reported,
    SUM(CASE WHEN expected = 1 AND line_use = 'set-aside' THEN 1 ELSE 0 END) AS set_aside,
    SUM(has_figure) AS with_figure,
    SUM(meets) AS meeting,
    SUM(CASE WHEN has_figure = 1 THEN numerator END) AS own_numerator,
    SUM(CASE WHEN has_figure = 1 THEN denominator END) AS own_denominator,
    MAX(CASE WHEN has_figure = 1 THEN measured_value END) AS own_value,
    MAX(CASE WHEN has_figure = 1 THEN operating_since END) AS operating_since
  FROM figured
  GROUP BY GROUPING SETS (
    (plan, period, province, row_id, line_id, row_no, form, adding, comparator, threshold, scale),
    (plan, period, row_id, line_id, row_no, form, adding, comparator, threshold, scale)
  )
),
totals AS (
  SELECT *,
    CASE
      WHEN with_figure = 0 THEN NULL
      WHEN adding = 'share-of-agencies' THEN meeting
      WHEN form IN ('ratio', 'yes-no', 'count') THEN own_numerator
    END AS numerator,
    CASE
      WHEN with_figure = 0 THEN NULL
      WHEN adding = 'share-of-agencies' THEN with_figure
      WHEN form = 'ratio' THEN own_denominator
    END AS denominator,
    CASE WHEN with_figure = 1 AND form IN ('level', 'milestone', 'average') AND adding <> 'share-of-agencies' THEN own_value END
      AS single_value
  FROM summed
)
SELECT
  plan, period, province, row_id, line_id, row_no, form, adding, expected, reported, set_aside, numerator, denominator,
  COALESCE(single_value, numerator / COALESCE(denominator, 1)) AS measured_value,
  CASE
    -- What each agency must reach, all must reach.
    WHEN adding = 'share-of-agencies' AND form <> 'yes-no' THEN numerator = denominator
    WHEN form = 'milestone' AND operating_since IS NULL AND single_value IS NOT NULL THEN FALSE
    -- Whole numbers on both sides: 57/100 meets 57 % exactly.
    WHEN comparator = '>=' THEN COALESCE(single_value, numerator) * scale >= threshold * COALESCE(denominator, 1)
    WHEN comparator = '>' THEN COALESCE(single_value, numerator) * scale > threshold * COALESCE(denominator, 1)
    WHEN comparator = '<=' THEN COALESCE(single_value, numerator) * scale <= threshold * COALESCE(denominator, 1)
    WHEN comparator = '<' THEN COALESCE(single_value, numerator) * scale < threshold * COALESCE(denominator, 1)
  END AS is_met
FROM totals
