<div class="columns-max" id="main-content">
<div class="portlet-layout row">
<div class="col-md-12 portlet-column portlet-column-only" id="column-1">
${processor.processMax()}
</div>
</div>
</div>
