<div class="columns-2" id="main-content">
<div class="portlet-layout row">
<div class="col-md-8 portlet-column portlet-column-first" id="column-1">
${processor.processColumn("column-1", "portlet-column-content portlet-column-content-first")}
</div>
<div class="col-md-4 portlet-column portlet-column-last" id="column-2">
${processor.processColumn("column-2", "portlet-column-content portlet-column-content-last")}
</div>
</div>
</div>
