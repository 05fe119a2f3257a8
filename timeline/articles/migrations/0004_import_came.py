from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0003_imports'),
    ]

    operations = [
        migrations.AddField(
            model_name='import',
            name='came',
            field=models.JSONField(default=dict, help_text='The keys of the articles that came in, and what was known, in words.'),
        ),
    ]
