"""What people decide about articles, and beside each reading what it replaced."""

import django.db.models.deletion
from django.db import migrations, models

import timeline.articles.time_zones

KINDS = ["body", "headline", "byline", "chrome", "leak", "repeat", "other story"]


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="DecidedDay",
            fields=[
                ("article", models.OneToOneField(
                    on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name="decided_day", serialize=False,
                    to="articles.article",
                )),
                ("day", models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name="DecidedOrigin",
            fields=[
                ("article", models.OneToOneField(
                    on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name="decided_origin", serialize=False,
                    to="articles.article",
                )),
                ("name", models.CharField(blank=True, max_length=200)),
                ("copy_of", models.ForeignKey(
                    blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name="decided_copies",
                    to="articles.article",
                )),
            ],
        ),
        migrations.CreateModel(
            name="DecidedBlock",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("kind", models.CharField(choices=[(kind, kind) for kind in KINDS], max_length=12)),
                ("article", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="decided_blocks", to="articles.article",
                )),
            ],
            options={
                "ordering": ["article", "start", "end"],
                "constraints": [
                    models.UniqueConstraint(fields=("article", "start", "end"), name="decided_block_once_a_span"),
                ],
            },
        ),
        migrations.AddField("article", "published_at", models.DateTimeField(
            blank=True, null=True, help_text="The moment of it, when a clock and its offset came along.",
        )),
        migrations.AddField("outlet", "time_zone", models.CharField(
            blank=True, max_length=60, validators=[timeline.articles.time_zones.check_time_zone],
            help_text="Such as Asia/Tokyo: the day of what it publishes is the day there, from the next build on. Empty: as its pages say.",
        )),
        migrations.AddField("block", "found_kind", models.CharField(
            blank=True, max_length=12, help_text="What cleaning took it for, when an editor decided.",
        )),
        migrations.AddField("block", "found_reason", models.CharField(blank=True, max_length=300)),
        migrations.AddField("reading", "found_origin", models.CharField(
            blank=True, max_length=200, help_text="What was read before an editor decided otherwise.",
        )),
        migrations.AddField("reading", "said", models.JSONField(
            blank=True, default=dict, help_text="What an HTML page says of itself: headline, outlet, url, published.",
        )),
        migrations.AddField("reading", "candidates", models.JSONField(
            blank=True, default=list, help_text="Days that are not the publish date, each with why not.",
        )),
    ]
