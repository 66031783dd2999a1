-- Every task over the agencies that lead it: one row for each province, and one over all provinces (province is null).
-- Complete when all that are expected have completed it; progress is the mean fraction done over those that gave one.
WITH counted AS (
  SELECT
    plan, period, province, row_id, row_no, form,
    SUM(expected) AS expected,
    SUM(counts) AS reported,
    SUM(CASE WHEN expected = 1 AND line_use = 'set-aside' THEN 1 ELSE 0 END) AS set_aside,
    SUM(CASE WHEN counts = 1 AND status IN ('done-on-time', 'done-late', 'done-undated', 'done-no-due') THEN 1 ELSE 0 END)
      AS done,
    SUM(CASE WHEN counts = 1 AND status IN ('overdue', 'not-started-overdue') THEN 1 ELSE 0 END) AS overdue,
    SUM(
      CASE
        WHEN counts = 1
          AND (status = 'continuous-results' OR (status = 'recurring' AND times > 0) OR (status = 'relative' AND arisen > 0))
        THEN 1
        ELSE 0
      END
    ) AS with_results,
    SUM(CASE WHEN counts = 1 AND fraction_done BETWEEN 0 AND 1 THEN 1 ELSE 0 END) AS progress_over,
    AVG(CASE WHEN counts = 1 AND fraction_done BETWEEN 0 AND 1 THEN fraction_done END) AS progress,
    SUM(CASE WHEN line_use = 'used' AND status = 'stopped' AND (share = 'each' OR lead_order = 1) THEN 1 ELSE 0 END) AS stopped,
    SUM(CASE WHEN line_use = 'used' AND status = 'out-of-scope' AND (share = 'each' OR lead_order = 1) THEN 1 ELSE 0 END)
      AS out_of_scope
  FROM long_table
  WHERE kind = 'task'
  GROUP BY GROUPING SETS ((plan, period, province, row_id, row_no, form), (plan, period, row_id, row_no, form))
)
SELECT *,
  CASE
    WHEN expected = 0 AND reported = 0 AND stopped > 0 THEN 'stopped'
    WHEN expected = 0 AND reported = 0 AND out_of_scope > 0 THEN 'out-of-scope'
    WHEN reported = 0 THEN 'not-reported'
    WHEN form IN ('continuous', 'recurring', 'relative') THEN CASE WHEN with_results > 0 THEN 'results' ELSE 'no-results' END
    WHEN done >= expected THEN 'done'
    WHEN overdue > 0 THEN 'overdue'
    ELSE 'ongoing'
  END AS status
FROM counted
