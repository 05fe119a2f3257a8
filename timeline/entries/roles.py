"""The three roles of a desk as groups; the board asks for `entries.change_entry`, the admin panel for the rest.

Nobody but a superuser may change users, because whoever can change a user can become one.
"""

from django.apps import apps as installed
from django.apps.registry import Apps
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.management import create_permissions

VIEWERS, EDITORS, ADMINISTRATORS = "Viewers", "Editors", "Administrators"

_EDITED = ["entry", "evidence", "annotation"]


def make_roles(apps: Apps = installed, using: str = "default") -> None:
    """Create the groups with their permissions; what an installation added to them stays."""
    group_manager = apps.get_model("auth", "Group").objects.using(using)
    for name, permissions in _permissions(apps, using).items():
        group, _ = group_manager.get_or_create(name=name)
        group.permissions.add(*permissions)


def may_see_leaks(person: AbstractBaseUser) -> bool:
    """What a server let slip into a page; only administrators hold this permission."""
    return person.has_perm("articles.change_article")


def remove_roles(apps: Apps = installed, using: str = "default") -> None:
    names = [VIEWERS, EDITORS, ADMINISTRATORS]
    apps.get_model("auth", "Group").objects.using(using).filter(name__in=names).delete()


def _permissions(apps: Apps, using: str) -> dict[str, list]:
    for label in ("articles", "entries", "auth"):
        # Django makes permissions after the last migration only; on a fresh database they are needed before.
        create_permissions(installed.get_app_config(label), verbosity=0, using=using, apps=apps)
    found = apps.get_model("auth", "Permission").objects.using(using).order_by("pk")
    ours = found.filter(content_type__app_label__in=["articles", "entries"])
    view = list(ours.filter(codename__startswith="view_"))
    edit = ours.filter(codename__in=[f"{verb}_{model}" for verb in ("add", "change") for model in _EDITED])
    return {
        VIEWERS: view,
        EDITORS: [*view, *edit],
        ADMINISTRATORS: [*ours, *found.filter(content_type__app_label="auth", codename__startswith="view_")],
    }
