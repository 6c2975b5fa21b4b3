-- The name of a workbook goes with the words of its import when those are erased.
grant update (file, sheet) on exchange.import to hoa_nhap_log;
