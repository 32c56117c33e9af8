/*! nagemaakte plugins: tab, modal, collapse, dropdown via data-toggle */
$(function($){
function modal(id){$(".modal.show").removeClass("show").hide();$(id).addClass("show").show().attr("aria-hidden","false");$("body").addClass("modal-open")}
function dismiss(){$(".modal.show").removeClass("show").hide().attr("aria-hidden","true");$("body").removeClass("modal-open")}
function tab(h,push){if(!document.querySelector('.tab-pane'+h))return;$(".nav-link").removeClass("active");$('.nav-link[href="'+h+'"]').addClass("active");$(".tab-pane").removeClass("active");$(h).addClass("active");if(push)history.replaceState(null,"",h)}
$.modal=modal;
$(document.body).on("click",'[data-toggle="modal"]',function(e){e.preventDefault();modal(this.getAttribute("data-target"))});
$(document.body).on("click",'[data-dismiss="modal"]',function(e){e.preventDefault();dismiss()});
$(document.body).on("click",'[data-toggle="tab"]',function(e){e.preventDefault();dismiss();tab(this.getAttribute("href"),true)});
$(document.body).on("click",'[data-toggle="collapse"]',function(e){e.preventDefault();$(this.getAttribute("data-target")).toggleClass("show")});
function h(){var x=location.hash;if(/^#m-[a-z]+$/.test(x)&&document.querySelector(x))modal(x);else if(/^#[a-z]+$/.test(x))tab(x)}
addEventListener("hashchange",h);h();
});
