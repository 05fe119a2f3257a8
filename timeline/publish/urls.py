"""Addresses for readers."""

from django.urls import path

from . import views

urlpatterns = [
    path("stories/<slug:slug>/public/", views.public, name="public"),
    path("stories/<slug:slug>/public/print/", views.public_print, name="public-print"),
    path("stories/<slug:slug>/embed/", views.embed, name="embed"),
]
