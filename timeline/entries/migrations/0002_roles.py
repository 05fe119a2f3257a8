"""The groups Viewers, Editors and Administrators."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from timeline.entries.roles import make_roles, remove_roles


def make(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    make_roles(apps, schema_editor.connection.alias)


def remove(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    remove_roles(apps, schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
        ("entries", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make, remove)]
