-- Who has reported: agencies by block and whether the plan obliges them, for each province and over all (province is null).
-- An agency that answers for rows of two plans is counted with each.
WITH agencies AS (
  SELECT DISTINCT plan, period, province, agency, block, obliged, ledger_state,
    CASE WHEN ledger_state IN ('accepted', 'partial', 'asked', 'entered-for') THEN 1 ELSE 0 END AS has_reported
  FROM long_table
)
SELECT plan, period, province, block, obliged, COUNT(*) AS agencies, SUM(has_reported) AS reported
FROM agencies
GROUP BY GROUPING SETS ((plan, period, province, block, obliged), (plan, period, block, obliged))
