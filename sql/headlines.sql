-- The four headline figures of each plan, never merged, each with its counts; for each province and over all (province is
-- null). Over the views city_measures and city_tasks, made from the files of the same name.
WITH targets AS (
  -- A target is met when every measure of it that was asked is met; it has data when every one of them has.
  SELECT plan, period, province, row_id,
    MIN(CASE WHEN is_met THEN 1 ELSE 0 END) AS is_met,
    MAX(CASE WHEN is_met = FALSE THEN 1 ELSE 0 END) AS is_missed,
    MIN(CASE WHEN is_met IS NULL THEN 0 ELSE 1 END) AS has_data
  FROM city_measures
  -- Where nothing arose for anybody there is nothing to judge.
  WHERE NOT (is_met IS NULL AND expected = reported)
  GROUP BY plan, period, province, row_id
),
target_counts AS (
  SELECT plan, period, province,
    SUM(is_met) AS targets_met,
    SUM(CASE WHEN has_data = 1 OR is_missed = 1 THEN 1 ELSE 0 END) AS targets_with_data
  FROM targets
  GROUP BY plan, period, province
),
task_counts AS (
  SELECT plan, period, province,
    SUM(CASE WHEN form IN ('once', 'span', 'several') AND status = 'done' THEN 1 ELSE 0 END) AS due_tasks_done,
    SUM(CASE WHEN (form IN ('once', 'span', 'several') AND status = 'done') OR status = 'overdue' THEN 1 ELSE 0 END) AS due_tasks,
    AVG(CASE WHEN form IN ('once', 'span', 'several') AND status NOT IN ('stopped', 'out-of-scope') THEN progress END)
      AS average_progress,
    SUM(CASE WHEN form = 'continuous' AND status = 'results' THEN 1 ELSE 0 END) AS continuous_with_results,
    SUM(CASE WHEN form = 'continuous' AND status NOT IN ('stopped', 'out-of-scope') THEN 1 ELSE 0 END) AS continuous
  FROM city_tasks
  WHERE expected + reported > 0 OR status IN ('stopped', 'out-of-scope')
  GROUP BY plan, period, province
)
SELECT
  COALESCE(t.plan, k.plan) AS plan,
  COALESCE(t.period, k.period) AS period,
  COALESCE(t.province, k.province) AS province,
  targets_met, targets_with_data, due_tasks_done, due_tasks, average_progress, continuous_with_results, continuous
FROM target_counts t
FULL OUTER JOIN task_counts k
  ON t.plan = k.plan AND t.period = k.period AND COALESCE(t.province, '*') = COALESCE(k.province, '*')
